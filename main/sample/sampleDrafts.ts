import { SAMPLE_CUSTOMERS as customers } from './sampleCustomers.ts';

type DraftForm = Readonly<Record<string, string>>;

const of = ({ id, name, zone, holidays, organizationId }: (typeof customers)[keyof typeof customers]) => ({
  customerName: name,
  customerId: id,
  zone,
  country: holidays,
  organizationShortName: id,
  organizationId,
});

/** Forms that were begun: one that lacks its impact, one that lacks nearly all. */
export const SAMPLE_DRAFTS: ReadonlyArray<DraftForm> = [
  {
    ...of(customers.beskid),
    title: 'Callers land in the wrong queue',
    description: 'Since this morning, callers who press 2 are put into the queue of the workshop.',
    channel: 'phone',
    contact: 'contact 1',
    severity: '2',
    priority: '2',
    edition: 'targets',
  },
  { ...of(customers.karoo), title: 'Invoice lacks two licences', channel: 'web' },
];
