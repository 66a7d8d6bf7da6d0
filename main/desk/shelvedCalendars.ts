import { createHash } from 'node:crypto';
import type { BusinessCalendar } from '../../shared/calendar/businessCalendar.ts';
import { createCalendarShelf } from '../../shared/calendar/calendarShelf.ts';
import type { CalendarSpec } from '../../shared/calendar/spec/calendarSpec.ts';
import type { EventCustomer } from '../../shared/case/events/caseEvent.ts';
import type { Edition } from '../../shared/policy/edition.ts';
import { type CalendarIdentity, calendarIdentity, toSpec } from '../persistence/calendarStore.ts';
import type { Database } from '../persistence/sqlite.ts';
import { calendarName } from './calendarName.ts';
import type { EditedDays } from './editedCalendars.ts';

/** A calendar that was made, under its key. */
export interface Shelved {
  readonly key: string;
  readonly calendar: BusinessCalendar;
  readonly identity: CalendarIdentity;
  /** In the file already. */
  kept: boolean;
}

/** The calendars that were made so far, until what they were made of changes. */
export interface ShelvedCalendars {
  find(customer: EventCustomer, edition: Edition, daysOf: (customer: EventCustomer) => EditedDays): Shelved;
  /** One that is made of other days than those that count, and is not kept. */
  shelf(spec: CalendarSpec): BusinessCalendar;
  clear(): void;
}

export function createShelvedCalendars(database: Database): ShelvedCalendars {
  const shelf = createCalendarShelf();
  const shelved = new Map<string, Shelved>();
  // A command asks for that of its case several times.
  let last: { readonly customer: EventCustomer; readonly edition: Edition; readonly found: Shelved } | null =
    null;

  const named = (customer: EventCustomer, edition: Edition, days: EditedDays): Shelved => {
    const name = calendarName(customer, edition, days.isOwn);
    const there = shelved.get(name);
    if (there !== undefined) return there;
    const { key, identity } = identified(customer, edition, days);
    const made = { key, identity, calendar: shelf(toSpec(database, identity)), kept: false };
    shelved.set(name, made);
    return made;
  };
  return {
    find(customer, edition, daysOf) {
      if (last?.customer === customer && last.edition === edition) return last.found;
      const found = named(customer, edition, daysOf(customer));
      last = { customer, edition, found };
      return found;
    },
    shelf,
    clear() {
      shelved.clear();
      last = null;
    },
  };
}

/** A calendar and its key, which changes with the edits that count and with each renewal of stored years. */
export function identified(
  customer: EventCustomer,
  edition: Edition,
  { edits, isOwn, isOfCountry, renewed }: EditedDays,
): Pick<Shelved, 'key' | 'identity'> {
  const plain = calendarIdentity(customer, edition);
  if (!isOwn && !isOfCountry) return { key: digestOf(plain), identity: plain };
  const identity: CalendarIdentity = {
    ...plain,
    ...(isOwn ? { customer: customer.id } : {}),
    ...(isOfCountry ? { countryDays: true } : {}),
  };
  return { key: digestOf([identity, edits, ...(renewed === 0 ? [] : [renewed])]), identity };
}

export function digestOf(content: unknown): string {
  return createHash('sha256').update(JSON.stringify(content)).digest('base64url').slice(0, 22);
}
