import { formatDate, parseDate } from '../../../shared/calendar/instant/civilDate.ts';
import type { Instant } from '../../../shared/calendar/instant/instant.ts';
import { DAY } from '../../../shared/calendar/instant/instant.ts';
import { formatInstant, parseInstant } from '../../../shared/calendar/instant/isoInstant.ts';
import { localDateOf } from '../../../shared/calendar/zone/localTime.ts';
import { zoneOffsets } from '../../../shared/calendar/zone/zoneOffsets.ts';
import { isEventInstant } from '../../../shared/policy/eventInstant.ts';

/** Reads a date, which is the start of that day at the site, or a full instant; undefined for any other text. */
export function readMoment(text: string, zone: string): Instant | undefined {
  const day = parseDate(text);
  // A zone has no rules for a day outside the years that calendars cover.
  if (day !== undefined) return isEventInstant(day * DAY) ? startOf(day, zone) : undefined;
  const instant = parseInstant(text);
  return instant.ok && isEventInstant(instant.value) ? instant.value : undefined;
}

/** Writes an instant so that it is read back as it was: as a date where it is the start of one. */
export function writeMoment(instant: Instant, zone: string): string {
  const day = parseDate(localDateOf(instant, zone));
  return day !== undefined && startOf(day, zone) === instant ? formatDate(day) : formatInstant(instant);
}

function startOf(day: number, zone: string): Instant {
  return zoneOffsets(zone).toInstant(day * DAY);
}
