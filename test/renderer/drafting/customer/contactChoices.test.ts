import { describe, expect, it } from 'vitest';
import { contactsFor, onlyContact } from '../../../../renderer/drafting/customer/contactChoices.ts';
import type { ContactStanding } from '../../../../shared/customer/contactStanding.ts';
import type { ContactCard } from '../../../../shared/ipc/organizationChannels.ts';
import { aContact } from '../support/aDraft.ts';

const ACTIVE: ContactStanding = { kind: 'active', since: 0 };

function named(number: number, name: string, email: string | null, standing = ACTIVE): ContactCard {
  const card = aContact(`c${number}`, standing);
  return { ...card, number, contact: { ...card.contact, name, email } };
}

const CONTACTS = [
  named(1, 'Jan Oder', 'j.oder@faro.example', { kind: 'withdrawn', since: 0 }),
  named(2, 'Marina Reis', 'marina@faro.example'),
  named(3, 'Inês Duarte', 'i.duarte@lagos.example'),
  named(4, 'Rui Matos', null, { kind: 'pending', until: 1 }),
];

const found = (text: string): ReadonlyArray<string> =>
  contactsFor(CONTACTS, text).map(({ contact }) => contact.name);

describe('the contacts of a customer', () => {
  it('are found by name, without regard to accents, by address and by number, the best match first', () => {
    expect(found('ines')).toEqual(['Inês Duarte']);
    expect(found('lagos')).toEqual(['Inês Duarte']);
    expect(found('r')[0]).toBe('Rui Matos');
    expect(found('4')).toEqual(['Rui Matos']);
    expect(found('mtaos')).toEqual(['Rui Matos']);
    expect(found('nobody')).toEqual([]);
  });

  it('stand behind those who may open a case when they may not', () => {
    expect(found('')).toEqual(['Marina Reis', 'Inês Duarte', 'Rui Matos', 'Jan Oder']);
  });

  it('leave no choice where only one may open a case', () => {
    expect(onlyContact(CONTACTS)).toBeUndefined();
    expect(onlyContact(CONTACTS.slice(0, 2))).toBe('c2');
    expect(onlyContact(CONTACTS.slice(0, 1))).toBeUndefined();
  });
});
