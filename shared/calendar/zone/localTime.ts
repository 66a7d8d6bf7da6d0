import { dateToDay, dayToDate, formatDate, weekdayIndex } from '../instant/civilDate.ts';
import type { Instant } from '../instant/instant.ts';
import { DAY, HOUR, MINUTE, SECOND } from '../instant/instant.ts';
import type { Weekday } from '../instant/weekday.ts';
import { WEEKDAYS } from '../instant/weekday.ts';
import { zoneOffsets } from './zoneOffsets.ts';

/** What clocks and calendars of a zone show at an instant. */
export interface LocalParts {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
  readonly weekday: Weekday;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

/** Gives the wall-clock pieces of an instant in a zone that `isZone` knows, by integer arithmetic. */
export function localParts(t: Instant, zone: string): LocalParts {
  const wall = t + zoneOffsets(zone).offsetAt(t);
  const dayNumber = Math.floor(wall / DAY);
  const rest = wall - dayNumber * DAY;
  return {
    ...dayToDate(dayNumber),
    weekday: WEEKDAYS[weekdayIndex(dayNumber)] as Weekday,
    hour: Math.floor(rest / HOUR),
    minute: Math.floor(rest / MINUTE) % 60,
    second: Math.floor(rest / SECOND) % 60,
  };
}

/** Gives the local date of an instant in a zone, such as 2026-12-07. Throws for a zone that IANA lacks. */
export function localDateOf(t: Instant, zone: string): string {
  const { year, month, day } = localParts(t, zone);
  return formatDate(dateToDay(year, month, day));
}
