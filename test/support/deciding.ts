import type { Instant } from '../../shared/calendar/instant/instant.ts';
import type { DecideContext } from '../../shared/case/decide/decideContext.ts';
import type { DesignatedContact } from '../../shared/customer/contact.ts';
import type { Organization } from '../../shared/customer/organization.ts';
import { BUILT_IN_EDITIONS } from '../../shared/policy/builtInEditions.ts';
import { at, context } from './aCase.ts';

/** The customer of the case and its one contact, who may open cases. */
export const donaulicht: Organization = {
  id: 'donaulicht',
  name: 'Donaulicht Versand',
  shortName: 'donaulicht',
  organizationId: 'b41f6a90-7d2e-4c1b-8f20-93ad6c1b5e07',
  zone: 'Europe/Vienna',
  city: 'Vienna',
  holidays: null,
  region: 'Europe',
  country: 'Austria',
  licence: 'Communicate',
  tam: null,
  held: null,
};

export const contact: DesignatedContact = {
  id: 'C2',
  customer: 'donaulicht',
  name: 'Ines Falk',
  email: 'ines.falk@donaulicht.example',
  phone: null,
  languages: null,
  trainedAt: at('2026-01-12T09:00:00+01:00'),
  credentialsAt: at('2026-01-15T09:00:00+01:00'),
  withdrawnAt: null,
};

/** What a decision needs at an instant: Donaulicht and its contact are on record, no case is linked. */
export function deciding(now: Instant, change: Partial<DecideContext> = {}): DecideContext {
  return {
    ...context,
    now,
    by: 'AS',
    newCase: () => '48300',
    editions: BUILT_IN_EDITIONS,
    attachments: [],
    knowsCountry: (code) => code !== 'ZZ',
    organization: (id) => (id === donaulicht.id ? donaulicht : undefined),
    contactsOf: (id) => (id === donaulicht.id ? [contact] : []),
    eventsOf: () => [],
    caseState: () => null,
    followUpOf: () => null,
    ...change,
  };
}
