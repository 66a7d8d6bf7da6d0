import type { BusinessCalendar } from '../../shared/calendar/businessCalendar.ts';
import { contactStanding } from '../../shared/customer/contactStanding.ts';
import type { ContactCard } from '../../shared/ipc/responses.ts';
import type { Edition } from '../../shared/policy/edition.ts';
import { contactsOf } from '../persistence/organizationStore.ts';
import type { DeskCore } from './deskCore.ts';

/** The designated contacts of a customer, numbered as they were registered, and how each stands now (policy §1). */
export function contactCards(
  core: DeskCore,
  customer: string,
  edition: Edition,
  calendar: BusinessCalendar,
): ReadonlyArray<ContactCard> {
  const contacts = contactsOf(core.database, customer);
  const now = core.now();
  return contacts.map((contact, index) => ({
    contact,
    number: index + 1,
    of: contacts.length,
    standing: contactStanding(contact, now, edition, calendar),
  }));
}
