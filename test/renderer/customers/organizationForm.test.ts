import { describe, expect, it } from 'vitest';
import { organizationTexts, readOrganizationForm } from '../../../renderer/customers/organizationForm.ts';
import type { Organization } from '../../../shared/customer/organization.ts';
import { english } from '../../../shared/messages/en/english.ts';
import { BUILT_IN_EDITIONS } from '../../../shared/policy/builtInEditions.ts';

const faro: Organization = {
  id: 'faro',
  name: 'Faro Marítimo',
  shortName: 'faro-maritimo',
  organizationId: '9be4c07d-2f31-4a6b-8c52-f07d1e9b3a64',
  zone: 'Europe/Lisbon',
  city: 'Lisbon',
  holidays: 'PT',
  region: 'Europe',
  country: 'Portugal',
  licence: 'PureCloud 2',
  tam: { name: 'Jo Brandt', email: 'jo@care.example', phone: null },
  held: { edition: 'means', until: '2027-01-31' },
};
const texts = organizationTexts(faro, BUILT_IN_EDITIONS);
const read = (change: Partial<typeof texts> = {}) =>
  readOrganizationForm(english, { ...texts, ...change }, BUILT_IN_EDITIONS);
const problems = (change: Partial<typeof texts>) => {
  const form = read(change);
  return form.ok ? {} : Object.fromEntries(form.error);
};

describe('the form of a customer', () => {
  it('gives back what it was filled with', () => {
    expect(read()).toEqual({ ok: true, value: faro });
  });

  it('leaves out what is empty: no account manager, no edition to be held on', () => {
    expect(read({ tamName: '', tamEmail: '', heldEdition: '', heldUntil: '', city: '' })).toMatchObject({
      value: { tam: null, held: null, city: null },
    });
  });

  it('does not drop what says something only together', () => {
    expect(problems({ tamName: '', heldEdition: '' })).toEqual({
      tamName: 'Account manager is empty.',
      heldEdition: 'Held on edition is empty.',
    });
  });

  it('reads a country as it is meant', () => {
    expect(read({ holidays: 'de-by' })).toMatchObject({ value: { holidays: 'DE-BY' } });
    expect(read({ holidays: 'NZ-CAN-Timaru' })).toMatchObject({ value: { holidays: 'NZ-CAN-Timaru' } });
  });

  it('says at each field what is wrong with it', () => {
    expect(
      problems({
        name: '',
        zone: 'Mars/Base',
        organizationId: '9be4c07d-2f31-4a',
        heldEdition: 'Wishes',
        heldUntil: 'soon',
      }),
    ).toEqual({
      name: 'Name is empty.',
      zone: '“Mars/Base” is not a time zone that IANA knows.',
      organizationId: '16 of 36 characters. Settings, then Advanced.',
      heldEdition: 'No installed edition has this name.',
      heldUntil: 'Not a date such as 2026-12-24.',
    });
  });
});
