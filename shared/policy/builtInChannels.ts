import type { WeekHours } from '../calendar/spec/weekHours.ts';
import { weekOf } from '../calendar/spec/weekHours.ts';
import type { CareChannel } from './edition.ts';

/** The licences that both editions list (policy §2). */
export const LICENCES: ReadonlyArray<string> = [
  'Collaborate',
  'Communicate',
  'PureCloud 1',
  'PureCloud 2',
  'PureCloud 3',
];

const EVERY_SEVERITY = [1, 2, 3, 4] as const;
const LONG_DAY: WeekHours['mon'] = [['08:00', '21:00']];

// Numbers out of the ranges that are reserved for fiction; a team puts its own into an edition of its own.
const PHONE_NUMBERS = [
  { region: 'US', number: '+1 202 555 0100' },
  { region: 'GB', number: '+44 20 7946 0100' },
  { region: 'AU', number: '+61 2 5550 0100' },
  { region: 'JP', number: '+81 3 0000 0100' },
];

const forAll = { severities: EVERY_SEVERITY, licences: LICENCES };

const phone = {
  id: 'phone',
  name: 'Phone',
  licences: LICENCES,
  hours: 'round-the-clock',
  phoneNumbers: PHONE_NUMBERS,
} as const;

const sharedChannels: ReadonlyArray<CareChannel> = [
  {
    ...forAll,
    id: 'self-service',
    name: 'Resource center and e-learning',
    hours: 'round-the-clock',
    address: 'https://resources.care.example',
  },
  { ...forAll, id: 'web', name: 'Web portal', hours: 'round-the-clock', address: 'https://my.care.example' },
];

const closingChannels: ReadonlyArray<CareChannel> = [
  {
    ...forAll,
    id: 'japan-care',
    name: 'Care in Japan',
    regions: ['JP'],
    hours: 'customer-business-hours',
    address: 'https://japan.care.example',
  },
  {
    ...forAll,
    id: 'status-page',
    name: 'Public status page',
    hours: 'round-the-clock',
    address: 'https://status.care.example',
  },
];

/** Phone and chat for every listed licence (policy §2). */
export const TARGETS_CHANNELS: ReadonlyArray<CareChannel> = [
  ...sharedChannels,
  { ...phone, severities: EVERY_SEVERITY },
  { ...forAll, id: 'chat', name: 'Chat', hours: 'customer-business-hours' },
  ...closingChannels,
];

/** Phone for severity 1 only, no chat, and voice support with longer hours on the east coast (policy §2). */
export const MEANS_CHANNELS: ReadonlyArray<CareChannel> = [
  ...sharedChannels,
  { ...phone, severities: [1] },
  {
    ...forAll,
    id: 'extended-voice',
    name: 'Extended voice support',
    hours: {
      zone: 'America/New_York',
      week: weekOf({ mon: LONG_DAY, tue: LONG_DAY, wed: LONG_DAY, thu: LONG_DAY, fri: LONG_DAY }),
    },
    phoneNumbers: [{ region: 'US', number: '+1 202 555 0170' }],
  },
  ...closingChannels,
];
