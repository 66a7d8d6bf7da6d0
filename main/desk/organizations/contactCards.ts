import type { BusinessCalendar } from '../../../shared/calendar/businessCalendar.ts';
import type { Instant } from '../../../shared/calendar/instant/instant.ts';
import { contactStanding } from '../../../shared/customer/contactStanding.ts';
import type { ContactCard } from '../../../shared/ipc/organizationChannels.ts';
import type { Edition } from '../../../shared/policy/edition.ts';
import { contactsOf } from '../../persistence/organizations/organizationStore.ts';
import type { DeskCore } from '../deskCore.ts';

/** The designated contacts of a customer, numbered as they were registered, and how each stands at an instant (policy §1). */
export function contactCards(
  core: DeskCore,
  customer: string,
  edition: Edition,
  calendar: BusinessCalendar,
  now: Instant = core.now(),
): ReadonlyArray<ContactCard> {
  const contacts = contactsOf(core.database, customer);
  return contacts.map((contact, index) => ({
    contact,
    number: index + 1,
    of: contacts.length,
    standing: contactStanding(contact, now, edition, calendar),
  }));
}
