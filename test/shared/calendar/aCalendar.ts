import type { BusinessCalendar } from '../../../shared/calendar/businessCalendar.ts';
import { createCalendar } from '../../../shared/calendar/createCalendar.ts';
import type { Instant } from '../../../shared/calendar/instant/instant.ts';
import { HOUR } from '../../../shared/calendar/instant/instant.ts';
import { parseInstant } from '../../../shared/calendar/instant/isoInstant.ts';
import type { CalendarSpec } from '../../../shared/calendar/spec/calendarSpec.ts';
import type { WeekHours } from '../../../shared/calendar/spec/weekHours.ts';
import { BUSINESS_WEEK, weekOf } from '../../../shared/calendar/spec/weekHours.ts';

/** A week in which no two days are alike: a break, a long day, a closed Wednesday, a night shift, a short Saturday. */
export const IRREGULAR_WEEK: WeekHours = weekOf({
  mon: [
    ['08:00', '12:00'],
    ['13:00', '17:30'],
  ],
  tue: [['07:15', '20:00']],
  thu: [['22:00', '24:00']],
  fri: [
    ['00:00', '06:00'],
    ['09:00', '12:30'],
  ],
  sat: [['10:00', '10:15']],
});

/** A spec with business hours in New York, but for what is said otherwise. */
export function aSpec(said: Partial<CalendarSpec> = {}): CalendarSpec {
  return { zone: 'America/New_York', week: BUSINESS_WEEK, closedDays: [], businessDayMs: 9 * HOUR, ...said };
}

/** The calendar of a spec that must be sound. */
export function calendarOf(spec: CalendarSpec): BusinessCalendar {
  const made = createCalendar(spec);
  if (!made.ok) throw new Error(`${made.error.kind} at ${made.error.field}`);
  return made.value;
}

/** An instant written in ISO 8601. */
export function at(text: string): Instant {
  const parsed = parseInstant(text);
  if (!parsed.ok) throw new Error(`${text} is no instant.`);
  return parsed.value;
}
