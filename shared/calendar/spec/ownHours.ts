import type { DayHours } from './weekHours.ts';

/**
 * Hours of one local date in place of those of its weekday, also of a public holiday on it: a working Saturday, a short
 * Christmas Eve; none close the date (policy §3).
 */
export interface OwnHours {
  /** `YYYY-MM-DD` in the zone of the calendar. */
  readonly date: string;
  readonly hours: DayHours;
  readonly name?: string;
}
