import { CALENDAR_END, CALENDAR_START } from '../calendar/instant/calendarRange.ts';
import type { Instant } from '../calendar/instant/instant.ts';
import { DAY } from '../calendar/instant/instant.ts';
import { parseInstant } from '../calendar/instant/isoInstant.ts';

// Calendars end in 2199: what an event sets in motion must end before that.
const EARLIEST: Instant = CALENDAR_START + 365 * DAY;
const LATEST: Instant = CALENDAR_END - 3652 * DAY;

/** Reads an instant of the interchange; undefined when it is none, or outside the years 1901 to 2189 (policy §10). */
export function readEventInstant(text: string): Instant | undefined {
  const parsed = parseInstant(text);
  return parsed.ok && isEventInstant(parsed.value) ? parsed.value : undefined;
}

/** True for an instant at which an event may take effect: within the years 1901 to 2189 (policy §10). */
export function isEventInstant(at: Instant): boolean {
  return at >= EARLIEST && at < LATEST;
}
