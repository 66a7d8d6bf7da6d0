import { weekdayIndex } from '../../shared/calendar/instant/civilDate.ts';
import { DAY, type Instant } from '../../shared/calendar/instant/instant.ts';
import type { DesignatedContact } from '../../shared/customer/contact.ts';
import { SAMPLE_CUSTOMERS as customers, type SampleCustomer } from './sampleCustomers.ts';

/** How a contact of the sample stands, as days before now: trained, credentials handed out, withdrawn. */
interface SampleContact {
  readonly name: string;
  readonly languages?: string;
  readonly phone?: string;
  readonly trained?: number;
  readonly credentials?: number;
  readonly withdrawn?: number;
}

type CustomerKey = keyof typeof customers;

/** Long trained, with credentials. */
const active = (name: string, trained: number, more: Partial<SampleContact> = {}): SampleContact => ({
  name,
  trained,
  credentials: trained - 3,
  ...more,
});

/** In order of registration: the sample cases name them by their number. People and phone numbers are invented. */
const CONTACTS: Readonly<Record<CustomerKey, ReadonlyArray<SampleContact>>> = {
  almazara: [active('Inés Robledo', 410, { languages: 'Spanish or English' })],
  beskid: [
    active('Radka Sýkorová', 655, { languages: 'Czech or German' }),
    active('Vít Machala', 201, { languages: 'Czech or English' }),
  ],
  brindle: [active('Tamsin Hale', 512, { phone: '+61 2 5550 0143' })],
  donaulicht: [
    active('Leopold Achleitner', 730, { languages: 'German' }),
    active('Marlies Feichtner', 388, { languages: 'German or English' }),
    active('Jakob Zehetner', 150, { languages: 'German or English' }),
    { name: 'Valerie Prohaska', languages: 'German', trained: 33 },
  ],
  faro: [
    active('Duarte Salvaterra', 590, { languages: 'Portuguese or English' }),
    active('Rita Montalvo', 244, { languages: 'Portuguese' }),
    { name: 'Benedita Arrais', languages: 'Portuguese or English', trained: 4 },
  ],
  harrowgate: [active('Philippa Strand', 460, { phone: '+44 20 7946 0127' }), { name: 'Owen Tarrant' }],
  hoshikawa: [
    active('Mizuho Kanda', 820, { languages: 'Japanese' }),
    active('Takuto Ema', 610, { languages: 'Japanese', withdrawn: 75 }),
    active('Sayuri Onodera', 402, { languages: 'Japanese or English' }),
    active('Haruki Tamba', 120, { languages: 'Japanese or English' }),
  ],
  karoo: [active('Lerato Venter', 333), { name: 'Pieter Mokoena', trained: 6 }],
  kestrel: [
    active('Dana Whitlock', 505, { phone: '+1 202 555 0142' }),
    active('Marcus Oyelaran', 377, { phone: '+1 202 555 0153' }),
    active('Priya Castellan', 98),
  ],
  maravel: [
    active('Caio Bragança', 444, { languages: 'Portuguese or English' }),
    active('Luana Freitas', 180, { languages: 'Portuguese' }),
  ],
  norrvik: [
    active('Sigrid Ahlmark', 699, { languages: 'Swedish or English' }),
    active('Elias Brandt', 305, { languages: 'Swedish or English' }),
  ],
  pacific: [
    active('Noelle Harada', 530, { phone: '+1 202 555 0168' }),
    active('Grant Ibarra', 480),
    active('Simone Dufresne', 266),
    active('Wes Calloway', 702, { withdrawn: 30 }),
    { name: 'Jun Abernathy' },
  ],
  qamar: [
    active('Layla Haddad', 350, { languages: 'Arabic or English' }),
    active('Samir Nouri', 222, { languages: 'Arabic or English' }),
  ],
  sarovar: [
    active('Anaya Deshmukh', 401, { languages: 'Hindi or English' }),
    active('Rohan Pillai', 260, { languages: 'English' }),
    active('Kavya Menon', 61, { languages: 'Hindi or English' }),
  ],
  savanna: [
    active('Wanjiru Kamau', 377, { languages: 'Swahili or English' }),
    active('Otieno Barasa', 143, { languages: 'English' }),
  ],
  tanjong: [active('Mei Lin Toh', 480), active('Farid Rahman', 290)],
};

/** The id of the n-th contact of a customer, from 1. */
export function contactId({ id }: SampleCustomer, number: number): string {
  return `${id}-${number}`;
}

/** All contacts of the sample as they stand now. */
export function sampleContacts(now: Instant): ReadonlyArray<DesignatedContact> {
  return (Object.keys(CONTACTS) as ReadonlyArray<CustomerKey>).flatMap((key) =>
    CONTACTS[key].map((contact, index) => asContact(contact, customers[key], index + 1, now)),
  );
}

function asContact(
  { name, languages, phone, trained, credentials, withdrawn }: SampleContact,
  customer: SampleCustomer,
  number: number,
  now: Instant,
): DesignatedContact {
  const before = (days: number | undefined): Instant | null => (days === undefined ? null : now - days * DAY);
  const isActive = credentials !== undefined;
  return {
    id: contactId(customer, number),
    customer: customer.id,
    name,
    email: `${mailName(name)}@${customer.id}.example`,
    phone: phone ?? null,
    languages: languages ?? null,
    trainedAt: isActive ? onWorkday(before(trained), -1) : before(trained),
    credentialsAt: onWorkday(before(credentials), 1),
    withdrawnAt: before(withdrawn),
  };
}

/** The same hour of the nearest day in one direction on which people work. */
function onWorkday(instant: Instant | null, step: 1 | -1): Instant | null {
  if (instant === null) return null;
  const isWeekend = weekdayIndex(Math.floor(instant / DAY)) > 4;
  return isWeekend ? onWorkday(instant + step * DAY, step) : instant;
}

/** The name as an address has it: plain small letters, a dot between. */
function mailName(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, '.');
}
