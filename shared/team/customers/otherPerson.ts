import type { DesignatedContact } from '../../customer/contact.ts';

/** True for two who were registered under one id and are not one person: ids count up, and two desks gave the same. */
export function isOtherPerson(mine: DesignatedContact, theirs: DesignatedContact): boolean {
  const isOneAddress = mine.email !== null && plain(mine.email) === plain(theirs.email ?? '');
  return !isOneAddress && plain(mine.name) !== plain(theirs.name);
}

function plain(text: string): string {
  return text.trim().toLowerCase();
}

/** Gives a contact under an id that nobody has, as the next of so many of its customer. */
export function freeContact(
  contact: DesignatedContact,
  known: number,
  isTaken: (id: string) => boolean,
): DesignatedContact {
  let number = known + 1;
  while (isTaken(`${contact.customer}-${number}`)) number += 1;
  return { ...contact, id: `${contact.customer}-${number}` };
}
