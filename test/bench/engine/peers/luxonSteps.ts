import { DateTime } from 'luxon';
import type { OpenStretch } from '../../../../shared/calendar/businessCalendar.ts';
import { WEEKDAYS } from '../../../../shared/calendar/instant/weekday.ts';
import type { CalendarSpec } from '../../../../shared/calendar/spec/calendarSpec.ts';
import type { Peer } from './peer.ts';

/** Day by day with luxon, as one writes it by hand. */
export const luxonSteps: Peer = {
  name: 'luxon, day by day',
  precision: 1,
  hold: (spec) => {
    const closed = new Set(spec.closedDays.map(({ date }) => date));
    return {
      add: (t, ms) => {
        let left = ms;
        for (const { from, to } of stretchesFrom(spec, closed, t)) {
          const begin = Math.max(from, t);
          if (to - begin >= left) return begin + left;
          left -= Math.max(0, to - begin);
        }
        throw new RangeError('It never opens again.');
      },
      between: (a, b) => {
        if (b < a) return -between(spec, closed, b, a);
        return between(spec, closed, a, b);
      },
    };
  },
};

function between(spec: CalendarSpec, closed: ReadonlySet<string>, a: number, b: number): number {
  let open = 0;
  for (const { from, to } of stretchesFrom(spec, closed, a)) {
    if (from >= b) break;
    open += Math.max(0, Math.min(to, b) - Math.max(from, a));
  }
  return open;
}

function* stretchesFrom(spec: CalendarSpec, closed: ReadonlySet<string>, t: number): Generator<OpenStretch> {
  let day = DateTime.fromMillis(t, { zone: spec.zone }).startOf('day');
  for (let days = 0; days < 4000; days += 1) {
    const hours = closed.has(day.toISODate() ?? '') ? [] : spec.week[WEEKDAYS[day.weekday - 1] ?? 'mon'];
    for (const [open, close] of hours) yield { from: atWallTime(day, open), to: atWallTime(day, close) };
    day = day.plus({ days: 1 }).startOf('day');
  }
}

function atWallTime(day: DateTime, time: string): number {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  if (hour === 24) return day.plus({ days: 1 }).startOf('day').toMillis();
  return day.set({ hour, minute }).toMillis();
}
