import { clock, type SampleCase } from './sampleCase.ts';
import { SAMPLE_CUSTOMERS as customers } from './sampleCustomers.ts';

const low = { severity: 4, edition: 'targets', channel: 'web', hours: 'business' } as const;

/** Severity 4: one still to be answered, one in work, two whose resolution is proposed. */
export const LOW_CASES: ReadonlyArray<SampleCase> = [
  {
    ...low,
    case: '48243',
    priority: 4,
    title: 'How to restrict recording access',
    customer: customers.karoo,
    age: clock('2:44:10'),
    openedBy: 'LN',
    contact: 2,
    description: 'Which roles may listen to recordings, and how is one team kept out?',
    businessImpact: 'None.',
    steps: [{ after: clock('0:15'), by: 'LN', type: 'owner-set', owner: 'LN' }],
  },
  {
    ...low,
    case: '48251',
    priority: 4,
    title: 'Report columns in another language',
    customer: customers.hoshikawa,
    age: clock('24:10'),
    openedBy: 'PV',
    contact: 4,
    description: 'Can the head of each column follow the language of the reader?',
    businessImpact: 'None.',
    steps: [
      { after: clock('0:30'), by: 'PV', type: 'owner-set', owner: 'PV' },
      { after: clock('3:05'), by: 'PV', type: 'responded', channel: 'web' },
      { after: clock('20:40'), by: 'PV', type: 'resolution-proposed' },
    ],
  },
  {
    ...low,
    case: '48244',
    priority: 3,
    title: 'Which ports the desktop needs',
    customer: customers.donaulicht,
    age: clock('13:20'),
    openedBy: 'KT',
    contact: 3,
    description: 'A list of ports and addresses is needed for the new firewall.',
    businessImpact: 'None.',
    steps: [
      { after: clock('0:05'), by: 'KT', type: 'owner-set', owner: 'KT' },
      { after: clock('1:50'), by: 'KT', type: 'responded', channel: 'web' },
      { after: clock('11:00'), by: 'KT', type: 'resolution-proposed' },
    ],
  },
  {
    ...low,
    case: '48256',
    priority: 4,
    title: 'A wallboard for the night shift',
    customer: customers.savanna,
    age: clock('8:40'),
    openedBy: 'RO',
    contact: 1,
    description: 'How is a second wallboard set up with the queues of the night shift only?',
    businessImpact: 'None.',
    steps: [
      { after: clock('0:40'), by: 'RO', type: 'owner-set', owner: 'RO' },
      { after: clock('2:20'), by: 'RO', type: 'responded', channel: 'web' },
      {
        after: clock('4:10'),
        by: 'RO',
        type: 'note',
        text: 'Asked the team of the wallboards for an example.',
        nextStep: 'Send the example',
      },
    ],
  },
];
