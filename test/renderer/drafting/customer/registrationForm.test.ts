import { describe, expect, it } from 'vitest';
import { readContact, readOrganization } from '../../../../renderer/drafting/customer/registrationForm.ts';
import { contactSchema } from '../../../../shared/customer/contact.ts';
import { organizationSchema } from '../../../../shared/customer/organization.ts';
import { instant, someTerms } from '../support/aDraft.ts';

const texts = {
  name: 'Lagoa Azul',
  shortName: 'lagoa-azul',
  organizationId: '',
  zone: 'Atlantic/Azores',
  holidays: 'pt',
};

describe('a customer that is registered from a draft', () => {
  it('is one that main understands', () => {
    const read = readOrganization(texts, null);
    expect(read.ok && organizationSchema.parse(read.value)).toMatchObject({
      id: 'lagoa-azul',
      organizationId: null,
      holidays: 'PT',
      held: null,
    });
  });

  it('keeps what its cases tell of it', () => {
    const known = someTerms([]).card.organization;
    const read = readOrganization({ ...texts, shortName: 'faro' }, known);
    expect(read.ok && read.value).toMatchObject({ id: 'faro-maritimo', shortName: 'faro', city: 'Lisbon' });
  });

  it('has a name, a short name and a zone that IANA knows', () => {
    const read = readOrganization({ zone: 'Europe/Atlantis' }, null);
    expect(read.ok ? [] : [...read.error.keys()]).toEqual(['name', 'shortName', 'zone']);
  });
});

describe('a contact that is added from a draft (policy §5)', () => {
  const place = {
    customer: 'faro-maritimo',
    count: 2,
    taken: ['faro-maritimo-1', 'faro-maritimo-3'],
    now: instant('2026-12-07T09:14:22+02:00'),
    ownZone: 'Europe/Bucharest',
  };

  it('gets an id that no other contact has, and times of the analyst', () => {
    const read = readContact({ name: 'Rui Matos', email: '', trainedAt: '2026-12-03 12:00' }, place);
    expect(read.ok && contactSchema.parse(read.value)).toMatchObject({
      id: 'faro-maritimo-4',
      email: null,
      trainedAt: instant('2026-12-03T12:00:00+02:00'),
      credentialsAt: null,
    });
  });

  it.each([
    ['yesterday', 'Not a time such as 2026-12-07 08:40.'],
    ['2026-12-08 08:00', 'This lies in the future.'],
  ])('was not trained at %s', (trainedAt, text) => {
    const read = readContact({ name: 'Rui Matos', trainedAt }, place);
    expect(read.ok ? null : read.error.get('trainedAt')).toBe(text);
  });

  it('has a name', () => {
    const read = readContact({}, place);
    expect(read.ok ? null : read.error.get('name')).toBe('Name is empty.');
  });
});
