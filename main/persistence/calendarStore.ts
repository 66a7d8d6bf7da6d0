import type { CalendarSpec } from '../../shared/calendar/spec/calendarSpec.ts';
import type { ClosedDay } from '../../shared/calendar/spec/closedDay.ts';
import type { EventCustomer } from '../../shared/case/events/caseEvent.ts';
import { editedDays } from '../../shared/customer/editedDays.ts';
import type { Edition } from '../../shared/policy/edition.ts';
import { closedDayEditsOf } from './organizationClosedDays.ts';
import type { Database } from './sqlite.ts';
import { storedJson } from './storedJson.ts';

type Holidays = NonNullable<EventCustomer['holidays']>;

/** A calendar without its days: which hours, where, and whose holidays. Its key never changes, whatever years are stored. */
export interface CalendarIdentity {
  readonly zone: string;
  readonly week: Edition['week'];
  readonly businessDayMs: number;
  readonly holidays: Holidays | null;
  /** Whose edits of closed days count; absent where there are none. */
  readonly customer?: string;
}

export function calendarIdentity(customer: EventCustomer, edition: Edition): CalendarIdentity {
  const { week, businessDayMs } = edition;
  return { zone: customer.zone, week, businessDayMs, holidays: customer.holidays ?? null };
}

/** Forgets the calendars that counted edits of a customer: their keys are used no more. */
export function dropEditedCalendars(database: Database, customer: string): void {
  database.run("DELETE FROM calendar WHERE json_extract(body, '$.customer') = ?", customer);
}

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

export function toSpec(database: Database, identity: CalendarIdentity): CalendarSpec {
  const { zone, week, businessDayMs, holidays, customer } = identity;
  const days = closedDaysOf(database, holidays);
  const edits = customer === undefined ? [] : closedDayEditsOf(database, customer);
  return { zone, week, businessDayMs, closedDays: editedDays(days, edits) };
}

/** The years for which a country's holidays are stored: without a gap, or null. */
export function storedYears(database: Database, country: string): { first: number; last: number } | null {
  const years = database.one<{ first: number | null; last: number | null }>(
    'SELECT min(year) AS first, max(year) AS last FROM holiday_year WHERE country = ?',
    country,
  );
  if (years === undefined || years.first === null || years.last === null) return null;
  return { first: years.first, last: years.last };
}

/** Stores the holidays of one year, once; a year that is there stays as it is. */
export function keepHolidays(
  database: Database,
  country: string,
  year: number,
  days: ReadonlyArray<ClosedDay>,
): void {
  database.run(
    'INSERT INTO holiday_year (country, year, days) VALUES (?, ?, ?) ON CONFLICT DO NOTHING',
    country,
    year,
    JSON.stringify(days),
  );
}

export function storedCountries(database: Database): ReadonlyArray<string> {
  return database
    .all<{ country: string }>('SELECT DISTINCT country FROM holiday_year ORDER BY country')
    .map((row) => row.country);
}

function closedDaysOf(database: Database, holidays: Holidays | null): ReadonlyArray<ClosedDay> {
  if (holidays === null) return [];
  if (typeof holidays !== 'string') return holidays.map((date) => ({ date }));
  return database
    .all<{ days: string }>('SELECT days FROM holiday_year WHERE country = ? ORDER BY year', holidays)
    .flatMap((row) => storedJson<ReadonlyArray<ClosedDay>>(row.days));
}
