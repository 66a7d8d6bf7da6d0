import type { OwnDates } from './dates/ownDates.ts';
import { beyondRange, CALENDAR_END } from './instant/calendarRange.ts';
import type { Instant } from './instant/instant.ts';
import { DAY } from './instant/instant.ts';
import type { WeekPlan } from './week/weekPlan.ts';
import { hoursOn, segmentsOn } from './week/weekPlan.ts';
import type { ZoneOffsets } from './zone/zoneOffsets.ts';

/** The local days of a zone with the hours that recur on them. */
export interface LocalWeek {
  readonly plan: WeekPlan;
  readonly offsets: ZoneOffsets;
}

/**
 * Gives the close of the n-th business day strictly after the local date of t (policy §3). A business day is a local
 * date with open time of its own; a night shift that goes on after midnight closes it at midnight.
 */
export function endOfNthBusinessDay(week: LocalWeek, dates: OwnDates, t: Instant, n: number): Instant {
  if (!(Number.isInteger(n) && n >= 1)) throw new RangeError(`${n} is no count of business days, 1 or more.`);
  let left = n;
  for (let day = week.offsets.localDay(t) + 1; day * DAY < CALENDAR_END; day += 1) {
    const hours = dates.get(day)?.hours ?? hoursOn(week.plan, day);
    const segments = segmentsOn(day, hours, week.offsets);
    if (segments.length === 0) continue;
    left -= 1;
    if (left === 0) return segments.reduce((latest, segment) => Math.max(latest, segment.to), -Infinity);
  }
  throw beyondRange();
}
