import { contactId } from './sampleContacts.ts';
import { SAMPLE_CUSTOMERS as customers } from './sampleCustomers.ts';

type DraftForm = Readonly<Record<string, string>>;

const of = ({ id, zone, organizationId }: (typeof customers)[keyof typeof customers]) => ({
  customer: id,
  zone,
  organizationShortName: id,
  organizationId,
});

/** Forms that were begun, the latest last: one that lacks nearly all, one that lacks its impact and half of an id. */
export const SAMPLE_DRAFTS: ReadonlyArray<DraftForm> = [
  { ...of(customers.karoo), title: 'Invoice lacks two licences', channel: 'web' },
  {
    ...of(customers.faro),
    organizationId: customers.faro.organizationId.slice(0, 16),
    noConversation: 'Not tied to one conversation',
    channel: 'phone',
    contact: contactId(customers.faro, 3),
    title: 'Agent status changes take a minute to show',
    description:
      'Status changes reach the supervisor view after 50 to 70 seconds since 06:40. Also, the wallboard font is too small.',
    critical: 'yes',
    degraded: 'no',
    noncritical: 'yes',
    workaround: 'yes',
    question: 'no',
    priority: '1',
    asked: '1',
  },
];
