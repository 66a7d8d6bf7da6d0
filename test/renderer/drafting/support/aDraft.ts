import { type DraftForm, emptyForm } from '../../../../renderer/drafting/form/draftForm.ts';
import { parseInstant } from '../../../../shared/calendar/instant/isoInstant.ts';
import type { ContactStanding } from '../../../../shared/customer/contactStanding.ts';
import type { ContactCard, OpeningTerms } from '../../../../shared/ipc/organizationChannels.ts';
import { targetsEdition } from '../../../../shared/policy/builtInEditions.ts';

/** Reads an instant of a test; one that is none fails the test. */
export function instant(text: string): number {
  const parsed = parseInstant(text);
  if (!parsed.ok) throw new Error(text);
  return parsed.value;
}

/** A draft with everything that the policy asks for: it suggests severity 2. */
export const wholeForm: DraftForm = {
  ...emptyForm(),
  customer: 'faro-maritimo',
  organizationShortName: 'faro-maritimo',
  organizationId: '9be4c07d-2f31-4a5e-8c11-0d6f2b7a9e35',
  noConversation: 'Not tied to one conversation',
  channel: 'phone',
  contact: 'c3',
  zone: 'Europe/Lisbon',
  title: 'Agent status changes take a minute to show',
  description: 'Status changes reach the supervisor view after 50 to 70 seconds.',
  businessImpact: 'Supervisors cannot steer 40 agents.',
  critical: 'yes',
  degraded: 'no',
  noncritical: 'yes',
  workaround: 'yes',
  question: 'no',
  priority: '1',
};

/** A contact of Faro Marítimo that stands like this. */
export function aContact(id: string, standing: ContactStanding): ContactCard {
  const contact = {
    id,
    customer: 'faro-maritimo',
    name: 'Inês Duarte',
    email: null,
    phone: null,
    languages: null,
    trainedAt: instant('2026-12-03T10:00:00Z'),
    credentialsAt: null,
    withdrawnAt: null,
  };
  return { contact, number: 3, of: 4, standing };
}

/** What main binds a case of Faro Marítimo to. */
export function someTerms(contacts: ReadonlyArray<ContactCard>, registered = true): OpeningTerms {
  const organization = {
    id: 'faro-maritimo',
    name: 'Faro Marítimo',
    shortName: 'faro-maritimo',
    organizationId: wholeForm.organizationId,
    zone: 'Europe/Lisbon',
    city: 'Lisbon',
    holidays: 'PT',
    region: 'Europe',
    country: 'Portugal',
    licence: 'PureCloud 2',
    tam: null,
    held: null,
  };
  const { week, businessDayMs } = targetsEdition;
  const closedDays = [{ date: '2026-12-08', name: 'Imaculada Conceição' }];
  return {
    card: { organization, registered, contacts: contacts.length, openCases: 0 },
    edition: 'targets',
    held: false,
    calendar: { zone: 'Europe/Lisbon', week, closedDays, businessDayMs },
    contacts,
  };
}
