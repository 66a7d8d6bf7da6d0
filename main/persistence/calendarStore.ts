import type { CalendarSpec } from '../../shared/calendar/spec/calendarSpec.ts';
import type { ClosedDay } from '../../shared/calendar/spec/closedDay.ts';
import { isZone } from '../../shared/calendar/zone/zoneNames.ts';
import type { EventCustomer } from '../../shared/case/events/caseEvent.ts';
import type { DayPlace } from '../../shared/customer/dayPlace.ts';
import { editedDays } from '../../shared/customer/editedDays.ts';
import type { Edition } from '../../shared/policy/edition.ts';
import { dayEditsFor } from './dayEdits.ts';
import { holidayYearsOf, type YearDays } from './holidayYearStore.ts';
import type { Database } from './sqlite.ts';
import { storedJson } from './storedJson.ts';

type Holidays = NonNullable<EventCustomer['holidays']>;

/** A calendar without its days: which hours, where, and whose holidays. Its key never changes, whatever years are stored. */
export interface CalendarIdentity {
  readonly zone: string;
  readonly week: Edition['week'];
  readonly businessDayMs: number;
  readonly holidays: Holidays | null;
  /** Whose own edits of days count; absent where there are none. */
  readonly customer?: string;
  /** The days of its country were edited or renewed. */
  readonly countryDays?: true;
}

export function calendarIdentity(customer: EventCustomer, edition: Edition): CalendarIdentity {
  const { week, businessDayMs } = edition;
  return { zone: customer.zone, week, businessDayMs, holidays: customer.holidays ?? null };
}

/** Forgets the calendars that counted edits of a place: their keys are used no more. */
export function dropEditedCalendars(database: Database, place: DayPlace): void {
  if (place.kind === 'customer') {
    database.run("DELETE FROM calendar WHERE json_extract(body, '$.customer') = ?", place.customer);
    return;
  }
  database.run(
    `DELETE FROM calendar
     WHERE coalesce(json_extract(body, '$.countryDays'), json_extract(body, '$.customer')) IS NOT NULL AND ${IN_COUNTRY}`,
    place.country,
    place.country,
  );
}

/** Numbers of the cases that keep the public holidays of a country or region: all of them, or those that are open. */
export function caseNumbersIn(
  database: Database,
  country: string,
  which: 'all' | 'open' = 'all',
): ReadonlyArray<string> {
  return database
    .all<{ number: string }>(
      `SELECT number FROM case_row JOIN case_card USING (row)
       JOIN calendar ON calendar.key = json_extract(card, '$.calendar')
       WHERE ${which === 'open' ? 'open = 1 AND' : ''} ${IN_COUNTRY} ORDER BY row`,
      country,
      country,
    )
    .map(({ number }) => number);
}

const IN_COUNTRY = `json_type(body, '$.holidays') = 'text'
  AND (json_extract(body, '$.holidays') = ? OR json_extract(body, '$.holidays') LIKE ? || '-%')`;

/** Remembers a calendar under its key, so that a window can ask for it. */
export function keepCalendar(database: Database, key: string, identity: CalendarIdentity): void {
  database.run(
    'INSERT INTO calendar (key, body) VALUES (?, ?) ON CONFLICT DO NOTHING',
    key,
    JSON.stringify(identity),
  );
}

/** The calendar of a key with all closed days known by now; null for an unknown key. */
export function readCalendarSpec(database: Database, key: string): CalendarSpec | null {
  const found = database.one<{ body: string }>('SELECT body FROM calendar WHERE key = ?', key);
  return found === undefined ? null : toSpec(database, storedJson<CalendarIdentity>(found.body));
}

/** The same for the window; null also for a zone that only a newer version knows. */
export function shownCalendar(database: Database, key: string): CalendarSpec | null {
  const spec = readCalendarSpec(database, key);
  return spec === null || !isZone(spec.zone) ? null : spec;
}

/** The calendar of an identity; what is told of a year of its holidays counts where that year is not stored. */
export function toSpec(
  database: Database,
  identity: CalendarIdentity,
  told: ReadonlyArray<YearDays> = [],
): CalendarSpec {
  const { zone, week, businessDayMs, customer, countryDays } = identity;
  const isEdited = customer !== undefined || countryDays !== undefined;
  // No customer has an empty id: that of nobody has the edits of its country alone.
  const edits = isEdited ? dayEditsFor(database, { id: customer ?? '', ...holidaysOf(identity) }) : [];
  const closedDays = closedDaysOf(database, identity.holidays, told);
  return { zone, week, businessDayMs, ...editedDays({ week, closedDays }, edits) };
}

function holidaysOf({ holidays }: CalendarIdentity): Pick<EventCustomer, 'holidays'> {
  return holidays === null ? {} : { holidays };
}

function closedDaysOf(
  database: Database,
  holidays: Holidays | null,
  told: ReadonlyArray<YearDays>,
): ReadonlyArray<ClosedDay> {
  if (holidays === null) return [];
  if (typeof holidays !== 'string') return holidays.map((date) => ({ date }));
  const stored = holidayYearsOf(database, holidays);
  const isStored = new Set(stored.map(({ year }) => year));
  const missing = told.filter(({ year }) => !isStored.has(year));
  const years = missing.length === 0 ? stored : [...stored, ...missing].sort((a, b) => a.year - b.year);
  return years.flatMap(({ days }) => days);
}
