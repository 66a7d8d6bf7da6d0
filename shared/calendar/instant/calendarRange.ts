import type { Instant } from './instant.ts';

/** 1 January 1900, UTC: the first instant that calendars and the interchange know. */
export const CALENDAR_START: Instant = -2_208_988_800_000;

/** 1 January 2200, UTC: the end of time for calendars, so that no search can run for ever. */
export const CALENDAR_END: Instant = 7_258_118_400_000;

/** True for a whole number of milliseconds within the years 1900 to 2199, or the end of time itself. */
export function isCalendarInstant(t: number): boolean {
  return Number.isInteger(t) && t >= CALENDAR_START && t <= CALENDAR_END;
}

/** Throws a RangeError unless t is an instant that calendars know. */
export function requireInstant(t: number): void {
  if (!isCalendarInstant(t)) {
    throw new RangeError(`${t} is no instant in whole milliseconds within the years 1900 to 2199.`);
  }
}

/** Throws a RangeError unless a duration is a whole number of milliseconds, 0 or more. */
export function requireDuration(ms: number): void {
  if (!(Number.isInteger(ms) && ms >= 0)) {
    throw new RangeError(`${ms} is no duration in whole milliseconds, 0 or more.`);
  }
}

/** The error of an answer that would lie outside the years that calendars know. */
export function beyondRange(): RangeError {
  return new RangeError('The answer would lie outside the years 1900 to 2199.');
}
