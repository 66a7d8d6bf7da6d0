import type { BusinessCalendar } from '../../shared/calendar/businessCalendar.ts';
import type { Instant } from '../../shared/calendar/instant/instant.ts';
import type { CalendarSpec } from '../../shared/calendar/spec/calendarSpec.ts';
import type { EventCustomer } from '../../shared/case/events/caseEvent.ts';
import { editedDays } from '../../shared/customer/editedDays.ts';
import type { Edition } from '../../shared/policy/edition.ts';
import {
  type CalendarIdentity,
  calendarIdentity,
  keepCalendar,
  toSpec,
} from '../persistence/calendarStore.ts';
import type { Database } from '../persistence/sqlite.ts';
import type { HolidaySource } from './deskOptions.ts';
import { type AlteredDays, createEditedCalendars, type EditedCalendars } from './editedCalendars.ts';
import { createHolidayReach, type HolidayReach } from './holidayReach.ts';
import { createHolidayRenewals, type HolidayRenewals } from './holidayRenewals.ts';
import { createHolidayYears } from './holidayYears.ts';
import { createSharedHolidays } from './reckoning/sharedHolidays.ts';
import { createShelvedCalendars, digestOf, identified, type Shelved } from './shelvedCalendars.ts';

/**
 * The business calendars of the cases. Holidays of a country come from the source once for each year and are stored
 * with their names, so that a later version of the source moves no deadline silently. Days that were edited for a customer,
 * or for its region or country, count in all its cases.
 */
export interface Calendars extends HolidayReach {
  calendarOf(customer: EventCustomer, edition: Edition): BusinessCalendar;
  /** The same around an instant for who writes nothing: a year that is not stored counts as the tables tell it now. */
  calendarAround(customer: EventCustomer, edition: Edition, around: Instant): BusinessCalendar;
  /** The same as it would be with something altered. Throws for a date that is none. */
  calendarWith(customer: EventCustomer, edition: Edition, altered: Altered): BusinessCalendar;
  /** The key of that calendar, kept in the file for the window. It changes with the edits of closed days. */
  keyOf(customer: EventCustomer, edition: Edition): string;
  /** The same key for who keeps it not: what only asks writes nothing. */
  nameOf(customer: EventCustomer, edition: Edition): string;
  /** Both as plain values, for who makes the calendar elsewhere. */
  told(customer: EventCustomer, edition: Edition): ToldCalendar;
  /** The customers whose own days were edited. */
  ownlyEdited(): ReadonlySet<string>;
  readonly renewals: HolidayRenewals;
  /** Forgets what another process may have changed. Cheap: call it before work that reads calendars. */
  refresh(): void;
  /** Forgets what a transaction that was undone may have put here. */
  forget(): void;
}

/** What would be otherwise: the edits of one place, or the stored years of a country, renewed from the tables. */
export type Altered = AlteredDays | { readonly renewed: string };

/** A calendar as plain values. */
export interface ToldCalendar {
  readonly key: string;
  readonly spec: CalendarSpec;
}

/** No customer has this id, and so no edits of its own. */
const NOBODY = '';

export function createCalendars(database: Database, tables: HolidaySource): Calendars {
  const source = createSharedHolidays(database, tables);
  const shelved = createShelvedCalendars(database);
  const holidays = createHolidayYears(database, source, shelved.clear);
  const edited = createEditedCalendars(database, shelved.clear);
  const renewals = createHolidayRenewals(database, source);
  const find = (customer: EventCustomer, edition: Edition): Shelved =>
    shelved.find(customer, edition, edited.daysOf);

  return {
    calendarOf: (customer, edition) => find(customer, edition).calendar,
    calendarAround(customer, edition, around) {
      const { holidays: country } = customer;
      const missing = typeof country === 'string' ? holidays.missing(country, around) : [];
      if (missing.length === 0) return find(customer, edition).calendar;
      const { identity } = identified(customer, edition, edited.daysOf(customer));
      return shelved.shelf(toSpec(database, identity, missing));
    },
    calendarWith(customer, edition, altered) {
      const plain = toSpec(database, calendarIdentity(customer, edition));
      return shelved.shelf(withAltered(plain, customer, altered, { edited, renewals }));
    },
    keyOf(customer, edition) {
      const found = find(customer, edition);
      if (!found.kept) keep(database, [find({ ...customer, id: NOBODY }, edition), found], plainOf(found));
      found.kept = true;
      return found.key;
    },
    nameOf: (customer, edition) => find(customer, edition).key,
    told: (customer, edition) => toldOf(database, find(customer, edition)),
    ownlyEdited: edited.ownlyEdited,
    ...createHolidayReach(database, holidays),
    renewals,
    refresh: edited.refresh,
    forget() {
      shelved.clear();
      holidays.forget();
      edited.forget();
    },
  };
}

function toldOf(database: Database, { key, identity }: Shelved): ToldCalendar {
  return { key, spec: toSpec(database, identity) };
}

/** The calendar of a customer as it would be, from the one without any edits. */
function withAltered(
  plain: CalendarSpec,
  customer: EventCustomer,
  altered: Altered,
  { edited, renewals }: { readonly edited: EditedCalendars; readonly renewals: HolidayRenewals },
): CalendarSpec {
  if (!('renewed' in altered)) return { ...plain, ...editedDays(plain, edited.editsWith(customer, altered)) };
  const closedDays =
    altered.renewed === customer.holidays ? renewals.daysNow(altered.renewed) : plain.closedDays;
  return { ...plain, ...editedDays({ ...plain, closedDays }, edited.daysOf(customer).edits) };
}

/**
 * Keeps a calendar under its key, and beside it those without edits and with the edits of the country alone: what the file
 * holds then depends on the cases and on the edits that stand, not on edits that were undone.
 */
function keep(database: Database, edited: ReadonlyArray<Shelved>, plain: CalendarIdentity): void {
  keepCalendar(database, digestOf(plain), plain);
  for (const { key, identity } of edited) keepCalendar(database, key, identity);
}

function plainOf({ identity: { zone, week, businessDayMs, holidays } }: Shelved): CalendarIdentity {
  return { zone, week, businessDayMs, holidays };
}
