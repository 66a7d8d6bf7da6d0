import { createHash } from 'node:crypto';
import type { BusinessCalendar } from '../../shared/calendar/businessCalendar.ts';
import { createCalendarShelf } from '../../shared/calendar/calendarShelf.ts';
import type { Instant } from '../../shared/calendar/instant.ts';
import type { CaseEvent, EventCustomer } from '../../shared/case/caseEvent.ts';
import type { Edition } from '../../shared/policy/edition.ts';
import { calendarIdentity, keepCalendar, storedCountries, toSpec } from '../persistence/calendarStore.ts';
import type { Database } from '../persistence/sqlite.ts';
import type { HolidaySource } from './desk.ts';
import { createHolidayYears } from './holidayYears.ts';

/**
 * The business calendars of the cases. Holidays of a country come from the source once for each year and are stored
 * with their names, so that a later version of the source moves no deadline silently.
 */
export interface Calendars {
  calendarOf(customer: EventCustomer, edition: Edition): BusinessCalendar;
  /** The key of that calendar, kept in the file for the window. */
  keyOf(customer: EventCustomer, edition: Edition): string;
  /** Makes sure that the holidays that these events can touch are stored. Runs inside the caller's transaction. */
  prepare(events: ReadonlyArray<CaseEvent>, customer: EventCustomer, now: Instant): void;
  /** Reaches into the coming years for all countries in use. */
  lookAhead(now: Instant): void;
  /** Forgets what a transaction that was undone may have put here. */
  forget(): void;
}

interface Shelved {
  readonly key: string;
  readonly calendar: BusinessCalendar;
  /** In the file already. */
  kept: boolean;
}

export function createCalendars(database: Database, source: HolidaySource): Calendars {
  const shelf = createCalendarShelf();
  const shelved = new Map<string, Shelved>();
  const holidays = createHolidayYears(database, source, () => shelved.clear());

  const find = (customer: EventCustomer, edition: Edition): Shelved => {
    const name = nameOf(customer, edition);
    const there = shelved.get(name);
    if (there !== undefined) return there;
    const identity = calendarIdentity(customer, edition);
    const key = createHash('sha256').update(JSON.stringify(identity)).digest('base64url').slice(0, 22);
    const made = { key, calendar: shelf(toSpec(database, identity)), kept: false };
    shelved.set(name, made);
    return made;
  };

  return {
    calendarOf: (customer, edition) => find(customer, edition).calendar,
    keyOf(customer, edition) {
      const found = find(customer, edition);
      if (!found.kept) keepCalendar(database, found.key, calendarIdentity(customer, edition));
      found.kept = true;
      return found.key;
    },
    prepare(events, customer, now) {
      if (typeof customer.holidays !== 'string') return;
      const first = events.reduce((least, { at }) => Math.min(least, at), now);
      const last = events.reduce((most, { at }) => Math.max(most, at), now);
      holidays.cover(customer.holidays, first, last);
    },
    lookAhead: (now) => {
      for (const country of storedCountries(database)) holidays.cover(country, now, now);
    },
    forget() {
      shelved.clear();
      holidays.forget();
    },
  };
}

function nameOf({ zone, holidays = '' }: EventCustomer, edition: Edition): string {
  return `${edition.id}\n${zone}\n${typeof holidays === 'string' ? holidays : JSON.stringify(holidays)}`;
}
