import { mayOpen } from '../../../shared/customer/contactStanding.ts';
import { bestMatches } from '../../../shared/finding/bestMatches.ts';
import type { ContactCard } from '../../../shared/ipc/organizationChannels.ts';

/**
 * Gives the contacts that a text means, by name, address or number, best first; all for nothing typed. Those who may
 * not open a case stand last: what Enter takes is never one of them while another is meant.
 */
export function contactsFor(contacts: ReadonlyArray<ContactCard>, text: string): ReadonlyArray<ContactCard> {
  const found = bestMatches(contacts, text, ({ contact, number }) => [
    contact.name,
    contact.email ?? '',
    String(number),
  ]);
  return [
    ...found.filter(({ standing }) => mayOpen(standing)),
    ...found.filter(({ standing }) => !mayOpen(standing)),
  ];
}

/** Gives the id of the only contact who may open a case; undefined where there is none, or a choice. */
export function onlyContact(contacts: ReadonlyArray<ContactCard>): string | undefined {
  const [only, ...others] = contacts.filter(({ standing }) => mayOpen(standing));
  return others.length === 0 ? only?.contact.id : undefined;
}
