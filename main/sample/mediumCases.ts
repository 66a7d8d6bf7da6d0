import { clock, ME, type SampleCase } from './sampleCase.ts';
import { SAMPLE_CUSTOMERS as customers } from './sampleCustomers.ts';

const medium = { severity: 3, edition: 'targets', channel: 'web', hours: 'business' } as const;

/** Severity 3: a fresh one, one that waits for its customer, a root cause analysis, a missed response, a holiday. */
export const MEDIUM_CASES: ReadonlyArray<SampleCase> = [
  {
    ...medium,
    case: '48284',
    priority: 3,
    title: 'Reports arrive without attachments',
    customer: customers.qamar,
    age: clock('1:12:05'),
    openedBy: 'RO',
    contact: 1,
    description:
      'Scheduled reports are mailed, the file is not in them. The same report opens in the browser.',
    businessImpact: 'Managers fetch twelve reports a day by hand.',
    steps: [{ after: clock('0:09'), by: 'RO', type: 'owner-set', owner: 'RO' }],
  },
  {
    ...medium,
    case: '48198',
    priority: 3,
    title: 'Hold music plays at half volume',
    customer: customers.brindle,
    age: clock('37:49:35'),
    openedBy: 'PV',
    contact: 1,
    description: 'Hold music is hardly heard since the new file was uploaded.',
    businessImpact: 'Callers believe that the line is dead.',
    steps: [
      { after: clock('0:12'), by: 'PV', type: 'owner-set', owner: 'PV' },
      { after: clock('1:11:20'), by: 'PV', type: 'responded', channel: 'web' },
      { after: clock('28:49:35'), by: 'PV', type: 'awaiting-customer' },
    ],
  },
  {
    ...medium,
    case: '48238',
    priority: 3,
    title: 'RCA: voice outage of 3 December',
    customer: customers.beskid,
    age: clock('6:09:22'),
    openedBy: ME,
    follows: '48203',
    contact: 1,
    description: 'Root cause of the outage: a certificate of the voice edge expired unnoticed.',
    businessImpact: 'None now. The customer asked for the analysis in writing.',
    steps: [
      { after: clock('0:01'), by: ME, type: 'owner-set', owner: ME },
      { after: clock('0:02'), by: ME, type: 'responded', channel: 'web' },
    ],
  },
  {
    ...medium,
    case: '48223',
    priority: 3,
    title: 'Filters reset after sign-out',
    customer: customers.savanna,
    age: clock('12:20'),
    openedBy: 'RO',
    contact: 2,
    description: 'Saved filters of the interaction list are gone after each sign-out.',
    businessImpact: 'Supervisors lose some minutes at each shift.',
    steps: [
      { after: clock('0:20'), by: 'RO', type: 'owner-set', owner: 'RO' },
      { after: clock('2:37:30'), by: 'RO', type: 'responded', channel: 'web' },
      {
        after: clock('4:15'),
        by: 'RO',
        type: 'note',
        text: 'Not seen with the newest browser; the customer uses an older one.',
        nextStep: 'Reproduce in lab',
      },
    ],
  },
  {
    ...medium,
    case: '48209',
    priority: 4,
    title: 'Exports lack wrap-up codes',
    customer: customers.almazara,
    age: clock('22:30'),
    openedBy: 'LN',
    contact: 1,
    description: 'The column of wrap-up codes is empty in each export since the last update.',
    businessImpact: 'Monthly figures are put together by hand.',
    steps: [
      { after: clock('0:10'), by: 'LN', type: 'owner-set', owner: 'LN' },
      { after: clock('0:45:30'), by: 'LN', type: 'responded', channel: 'web' },
      {
        after: clock('19:00'),
        by: 'LN',
        type: 'note',
        text: 'A corrected export is ready in the test organization.',
        nextStep: 'Test the export',
      },
    ],
  },
];
