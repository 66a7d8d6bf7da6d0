import type { OwnDate } from './dates/ownDates.ts';
import type { Instant, Milliseconds } from './instant/instant.ts';
import type { CalendarSpec } from './spec/calendarSpec.ts';
import type { ClosedDay } from './spec/closedDay.ts';

/** Open time without a break, half open: `from` is open, `to` is not. */
export interface OpenStretch {
  readonly from: Instant;
  readonly to: Instant;
}

/**
 * Answers in integers about the open time of a calendar (policy §3). Instants outside the years 1900 to 2199,
 * and answers that would lie there, throw a RangeError.
 */
export interface BusinessCalendar {
  readonly spec: CalendarSpec;
  /** The earliest x ≥ t such that the open time within [t, x) is `ms`; t itself for 0. */
  add(t: Instant, ms: Milliseconds): Instant;
  /** The latest x ≤ t such that the open time within [x, t) is `ms`; t itself for 0. */
  subtract(t: Instant, ms: Milliseconds): Instant;
  /** Open milliseconds within [a, b); negative when b < a. */
  between(a: Instant, b: Instant): Milliseconds;
  isOpen(t: Instant): boolean;
  /** The earliest open x ≥ t: t itself when open. */
  nextOpen(t: Instant): Instant;
  /** The end of the open stretch that holds t, which must be open; `CALENDAR_END` when it never closes. */
  closesAt(t: Instant): Instant;
  /** The close of the n-th business day (n ≥ 1) strictly after the local date of t. */
  endOfNthBusinessDay(t: Instant, n: number): Instant;
  /** The open stretches within [a, b), clipped to it, in order. */
  stretches(a: Instant, b: Instant): ReadonlyArray<OpenStretch>;
  /** The date `YYYY-MM-DD` that clocks of the zone show at t. */
  localDate(t: Instant): string;
  /** What closes a local date `YYYY-MM-DD` wholly, if anything does but its weekday. */
  isClosedDay(date: string): ClosedDay | undefined;
  /** What a local date `YYYY-MM-DD` has in place of the hours of its weekday, if it is no ordinary one. */
  ownDate(date: string): OwnDate | undefined;
}
