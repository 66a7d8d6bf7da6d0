import { parseDate } from '../../shared/calendar/instant/civilDate.ts';
import { DAY, HOUR, type Instant } from '../../shared/calendar/instant/instant.ts';
import { localDateOf } from '../../shared/calendar/zone/localTime.ts';
import { readLocalTime } from '../../shared/calendar/zone/readLocalTime.ts';
import { formatClockTime } from '../../shared/wording/formatTime.ts';

/** Gives the end of the day that lies so many days ahead, on the wall clock of a zone. */
export function endOfDay(now: Instant, days: number, zone: string): Instant {
  return startOf(localDateOf(now + (days + 1) * DAY, zone), zone) ?? now + (days + 1) * DAY;
}

/** Reads a date or a date and time on the wall clock of a zone; a date alone is its first moment, or the first of the next day where a span ends. */
export function readBound(text: string, zone: string, ends: boolean): Instant | null {
  const typed = text.trim();
  if (parseDate(typed) === undefined) {
    const read = readLocalTime(typed, zone);
    return read.ok ? read.value : null;
  }
  const start = startOf(typed, zone);
  return start === null || !ends ? start : endOfDay(start + HOUR, 0, zone);
}

/** Gives a bound as it can be typed again. */
export function boundText(t: Instant | undefined, zone: string): string {
  return t === undefined ? '' : `${localDateOf(t, zone)} ${formatClockTime(t, zone)}`;
}

/** Where clocks skip midnight, the day begins when they go on. */
function startOf(date: string, zone: string): Instant | null {
  const midnight = readLocalTime(`${date} 00:00`, zone);
  const one = midnight.ok ? midnight : readLocalTime(`${date} 01:00`, zone);
  return one.ok ? one.value : null;
}
