// Written a second time, from the policy and the raw events alone: it shares neither query nor function with the
// product. All sites of the log keep the hours of Lisbon, without holidays.

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** Portugal is an hour ahead from the last Sunday of March to that of October, 01:00 UTC. */
export function summerHour(t: number): number {
  const year = new Date(t).getUTCFullYear();
  const lastSunday = (month: number): number => {
    const last = Date.UTC(year, month + 1, 0, 1);
    return last - new Date(last).getUTCDay() * DAY;
  };
  return t >= lastSunday(2) && t < lastSunday(9) ? HOUR : 0;
}

/** Open stretches of the days from that of `t` on: weekdays from 8 to 17. */
function* officeHours(t: number): Generator<readonly [number, number]> {
  for (let day = Math.floor(t / DAY) * DAY; ; day += DAY) {
    const weekday = new Date(day).getUTCDay();
    if (weekday === 0 || weekday === 6) continue;
    const ahead = summerHour(day + 12 * HOUR);
    yield [day + 8 * HOUR - ahead, day + 17 * HOUR - ahead];
  }
}

export function openTime(from: number, to: number, allHours: boolean): number {
  if (allHours) return to - from;
  let sum = 0;
  for (const [opens, closes] of officeHours(from)) {
    if (opens >= to) return sum;
    sum += Math.max(0, Math.min(closes, to) - Math.max(opens, from));
  }
  return sum;
}

export function after(from: number, ms: number, allHours: boolean): number {
  if (allHours) return from + ms;
  let left = ms;
  for (const [opens, closes] of officeHours(from)) {
    const begins = Math.max(opens, from);
    if (closes <= begins) continue;
    if (left <= closes - begins) return begins + left;
    left -= closes - begins;
  }
  throw new Error('unreachable');
}
