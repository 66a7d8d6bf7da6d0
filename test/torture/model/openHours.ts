/** Open stretches of the working weeks of an office, as plain numbers: nothing of the product is in here. */
export type Stretch = readonly [from: number, to: number];

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const FIRST = Date.UTC(2025, 11, 1);
const LAST = Date.UTC(2029, 0, 1);
const plans = new Map<string, ReadonlyMap<string, Stretch>>();

/** The hours from 08:00 to 17:00 of Monday to Friday by the runtime's own rules of the zone, less the closed dates; in order. */
export function openHours(zone: string, closed: ReadonlySet<string>): ReadonlyArray<Stretch> {
  const plan = plans.get(zone) ?? planOf(zone);
  plans.set(zone, plan);
  return [...plan].filter(([date]) => !closed.has(date)).map(([, stretch]) => stretch);
}

/** The local date of an instant. */
export function dateIn(zone: string, at: number): string {
  return local(zone, at).date;
}

/** Milliseconds of open time from one instant to a later one; all of it where no hours are given. */
export function openBetween(hours: ReadonlyArray<Stretch> | null, from: number, to: number): number {
  if (to <= from) return 0;
  if (hours === null) return to - from;
  let sum = 0;
  for (let at = firstEndingAfter(hours, from); at < hours.length; at += 1) {
    const [start, end] = hours[at] as Stretch;
    if (start >= to) break;
    sum += Math.min(end, to) - Math.max(start, from);
  }
  return sum;
}

/** The first instant at which so much open time has passed. */
export function afterOpen(hours: ReadonlyArray<Stretch> | null, from: number, length: number): number {
  if (length <= 0) return from;
  if (hours === null) return from + length;
  let left = length;
  for (let at = firstEndingAfter(hours, from); at < hours.length; at += 1) {
    const [start, end] = hours[at] as Stretch;
    const begin = Math.max(start, from);
    if (end - begin >= left) return begin + left;
    left -= end - begin;
  }
  throw new Error('The model ends before that.');
}

/** The close of the n-th open date after that of an instant. */
export function closeOfNth(zone: string, hours: ReadonlyArray<Stretch>, at: number, n: number): number {
  const today = dateIn(zone, at);
  const place = firstEndingAfter(hours, at);
  const later = hours.slice(place, place + n + 1).filter(([start]) => dateIn(zone, start) > today);
  return (later[n - 1] as Stretch)[1];
}

function firstEndingAfter(hours: ReadonlyArray<Stretch>, at: number): number {
  let [low, high] = [0, hours.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((hours[middle] as Stretch)[1] <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

function planOf(zone: string): ReadonlyMap<string, Stretch> {
  const plan = new Map<string, Stretch>();
  for (let day = FIRST; day < LAST; day += DAY) {
    const weekday = new Date(day).getUTCDay();
    if (weekday === 0 || weekday === 6) continue;
    const date = new Date(day).toISOString().slice(0, 10);
    plan.set(date, [clockAt(zone, day + 8 * HOUR), clockAt(zone, day + 17 * HOUR)]);
  }
  return plan;
}

/** The instant at which clocks of a zone read what clocks in UTC read at another one. */
function clockAt(zone: string, wall: number): number {
  const guess = wall - (local(zone, wall).wall - wall);
  return wall - (local(zone, guess).wall - guess);
}

const formats = new Map<string, Intl.DateTimeFormat>();

function local(zone: string, at: number): { readonly date: string; readonly wall: number } {
  const format =
    formats.get(zone) ??
    new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'medium' });
  formats.set(zone, format);
  const text = format.format(at);
  return {
    date: text.slice(0, 10),
    wall: Date.parse(`${text.replace(' ', 'T')}Z`) + (((at % 1000) + 1000) % 1000),
  };
}
