import { createHash } from 'node:crypto';
import type { BusinessCalendar } from '../../shared/calendar/businessCalendar.ts';
import { createCalendarShelf } from '../../shared/calendar/calendarShelf.ts';
import type { Instant } from '../../shared/calendar/instant/instant.ts';
import type { CaseEvent, EventCustomer } from '../../shared/case/events/caseEvent.ts';
import type { ClosedDayEdit } from '../../shared/customer/closedDayEdit.ts';
import { editedDays } from '../../shared/customer/editedDays.ts';
import type { Edition } from '../../shared/policy/edition.ts';
import {
  type CalendarIdentity,
  calendarIdentity,
  keepCalendar,
  storedCountries,
  toSpec,
} from '../persistence/calendarStore.ts';
import { readFileVersion } from '../persistence/fileVersions.ts';
import { allClosedDayEdits } from '../persistence/organizationClosedDays.ts';
import type { Database } from '../persistence/sqlite.ts';
import type { HolidaySource } from './deskOptions.ts';
import { createHolidayYears } from './holidayYears.ts';

/**
 * The business calendars of the cases. Holidays of a country come from the source once for each year and are stored
 * with their names, so that a later version of the source moves no deadline silently. Closed days that were edited for a
 * customer count in all its cases.
 */
export interface Calendars {
  calendarOf(customer: EventCustomer, edition: Edition): BusinessCalendar;
  /** The same as it would be with these edits of closed days in place of those on record. Throws for a date that is none. */
  calendarWith(
    customer: EventCustomer,
    edition: Edition,
    edits: ReadonlyArray<ClosedDayEdit>,
  ): BusinessCalendar;
  /** The key of that calendar, kept in the file for the window. It changes with the edits of closed days. */
  keyOf(customer: EventCustomer, edition: Edition): string;
  /** The same key for who keeps it not: what only asks writes nothing. */
  nameOf(customer: EventCustomer, edition: Edition): string;
  /** Makes sure that the holidays that these events can touch are stored. Runs inside the caller's transaction. */
  prepare(events: ReadonlyArray<CaseEvent>, customer: EventCustomer, now: Instant): void;
  /** Whether the holidays around an instant are stored. */
  isPrepared(customer: EventCustomer, now: Instant): boolean;
  /** Reaches into the coming years for all countries in use. */
  lookAhead(now: Instant): void;
  /** Forgets what another process may have changed. Cheap: call it before work that reads calendars. */
  refresh(): void;
  /** Forgets what a transaction that was undone may have put here. */
  forget(): void;
}

interface Shelved {
  readonly key: string;
  readonly calendar: BusinessCalendar;
  readonly identity: CalendarIdentity;
  /** In the file already. */
  kept: boolean;
}

export function createCalendars(database: Database, source: HolidaySource): Calendars {
  const shelf = createCalendarShelf();
  const shelved = new Map<string, Shelved>();
  const holidays = createHolidayYears(database, source, () => shelved.clear());
  const closedDays = createEditedDays(database, () => shelved.clear());

  const find = (customer: EventCustomer, edition: Edition): Shelved => {
    const edits = closedDays.editsOf(customer.id);
    const name = nameOf(customer, edition, edits.length > 0);
    const there = shelved.get(name);
    if (there !== undefined) return there;
    const plain = calendarIdentity(customer, edition);
    const identity = edits.length === 0 ? plain : { ...plain, customer: customer.id };
    const key = digestOf(edits.length === 0 ? plain : [identity, edits]);
    const made = { key, identity, calendar: shelf(toSpec(database, identity)), kept: false };
    shelved.set(name, made);
    return made;
  };

  return {
    calendarOf: (customer, edition) => find(customer, edition).calendar,
    calendarWith(customer, edition, edits) {
      const spec = toSpec(database, calendarIdentity(customer, edition));
      return shelf({ ...spec, closedDays: editedDays(spec.closedDays, edits) });
    },
    keyOf(customer, edition) {
      const found = find(customer, edition);
      if (!found.kept) keep(database, found, calendarIdentity(customer, edition));
      found.kept = true;
      return found.key;
    },
    nameOf: (customer, edition) => find(customer, edition).key,
    prepare(events, customer, now) {
      if (typeof customer.holidays !== 'string') return;
      const first = events.reduce((least, { at }) => Math.min(least, at), now);
      const last = events.reduce((most, { at }) => Math.max(most, at), now);
      holidays.cover(customer.holidays, first, last);
    },
    isPrepared: ({ holidays: country }, now) =>
      typeof country !== 'string' || holidays.covers(country, now, now),
    lookAhead: (now) => {
      for (const country of storedCountries(database)) holidays.cover(country, now, now);
    },
    refresh: closedDays.refresh,
    forget() {
      shelved.clear();
      holidays.forget();
      closedDays.forget();
    },
  };
}

/** The edits of all customers, read once and again when any process has made another. */
function createEditedDays(database: Database, onOther: () => void) {
  let known: ReadonlyMap<string, ReadonlyArray<ClosedDayEdit>> | null = null;
  let mark = 0;
  const NONE: ReadonlyArray<ClosedDayEdit> = [];
  return {
    editsOf(customer: string): ReadonlyArray<ClosedDayEdit> {
      if (known === null) {
        mark = readFileVersion(database, 'closed-days');
        known = allClosedDayEdits(database);
      }
      return known.get(customer) ?? NONE;
    },
    refresh(): void {
      if (known === null || readFileVersion(database, 'closed-days') === mark) return;
      known = null;
      onOther();
    },
    forget(): void {
      known = null;
    },
  };
}

/** The calendar without edits is kept beside: what the file holds then depends on the cases alone, not on edits that were undone. */
function keep(database: Database, { key, identity }: Shelved, plain: CalendarIdentity): void {
  keepCalendar(database, digestOf(plain), plain);
  if (identity.customer !== undefined) keepCalendar(database, key, identity);
}

function digestOf(content: unknown): string {
  return createHash('sha256').update(JSON.stringify(content)).digest('base64url').slice(0, 22);
}

function nameOf({ id, zone, holidays = '' }: EventCustomer, edition: Edition, isEdited: boolean): string {
  const days = typeof holidays === 'string' ? holidays : JSON.stringify(holidays);
  return `${edition.id}\n${zone}\n${days}${isEdited ? `\n${id}` : ''}`;
}
