import type { DesignatedContact } from '../../shared/customer/contact.ts';
import type { Organization } from '../../shared/customer/organization.ts';

/** An organization in New York without holidays, unless told otherwise. */
export function anOrganization(given: Partial<Organization> = {}): Organization {
  return {
    id: 'ACME',
    name: 'Acme Ltd',
    shortName: 'acme',
    organizationId: null,
    zone: 'America/New_York',
    city: null,
    holidays: null,
    region: null,
    country: null,
    licence: null,
    tam: null,
    held: null,
    ...given,
  };
}

/** A contact of it who was never trained, unless told otherwise. */
export function aContact(given: Partial<DesignatedContact> = {}): DesignatedContact {
  return {
    id: 'ACME-1',
    customer: 'ACME',
    name: 'Robin Alder',
    email: null,
    phone: null,
    languages: null,
    trainedAt: null,
    credentialsAt: null,
    withdrawnAt: null,
    ...given,
  };
}
