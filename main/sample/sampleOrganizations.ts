import type { Instant } from '../../shared/calendar/instant/instant.ts';
import type { Organization } from '../../shared/customer/organization.ts';
import type { OrganizationCommand } from '../../shared/customer/organizationCommand.ts';
import { sampleContacts } from './sampleContacts.ts';
import { SAMPLE_CUSTOMERS as customers } from './sampleCustomers.ts';

type CustomerKey = keyof typeof customers;

/** What is known of about half of the customers beside their site. */
type Known = Pick<Organization, 'region' | 'country' | 'licence' | 'tam'>;

const known = (region: string, country: string, licence: string, tam: Known['tam'] = null): Known => ({
  region,
  country,
  licence,
  tam,
});

const tam = (name: string): Known['tam'] => ({
  name,
  email: `${name.toLowerCase().replace(' ', '.')}@care.example`,
  phone: null,
});

const KNOWN: Readonly<Record<CustomerKey, Known>> = {
  almazara: known('Europe', 'Spain', 'PureCloud 1'),
  beskid: known('Europe', 'Czechia', 'PureCloud 2'),
  brindle: known('Asia Pacific', 'Australia', 'Communicate'),
  donaulicht: known('Europe', 'Austria', 'PureCloud 3', tam('Hanna Wirth')),
  faro: known('Europe', 'Portugal', 'PureCloud 2'),
  harrowgate: known('Europe', 'United Kingdom', 'PureCloud 2', tam('Colin Ashdown')),
  hoshikawa: known('Asia Pacific', 'Japan', 'PureCloud 3', tam('Rin Asakura')),
  karoo: known('Africa', 'South Africa', 'Collaborate'),
  kestrel: known('North America', 'United States', 'PureCloud 3', tam('Erin Maddox')),
  maravel: known('South America', 'Brazil', 'PureCloud 2'),
  norrvik: known('Europe', 'Sweden', 'PureCloud 3', tam('Hanna Wirth')),
  pacific: known('North America', 'United States', 'PureCloud 2', tam('Erin Maddox')),
  qamar: known('Middle East', 'United Arab Emirates', 'PureCloud 1'),
  sarovar: known('Asia Pacific', 'India', 'PureCloud 2', tam('Dev Banerji')),
  savanna: known('Africa', 'Kenya', 'Communicate'),
  tanjong: known('Asia Pacific', 'Singapore', 'PureCloud 3', tam('Dev Banerji')),
};

/** The customer whose cases are on `means`, whatever edition is in force. */
const HELD: ReadonlyArray<CustomerKey> = ['norrvik'];

/** What care knows of the customers of the sample queue, as an analyst would have entered it. */
export function sampleOrganizations(now: Instant): ReadonlyArray<OrganizationCommand> {
  const keys = Object.keys(KNOWN) as ReadonlyArray<CustomerKey>;
  return [
    ...keys.map(
      (key): OrganizationCommand => ({ type: 'set-organization', organization: organizationOf(key) }),
    ),
    ...sampleContacts(now).map((contact): OrganizationCommand => ({ type: 'set-contact', contact })),
  ];
}

function organizationOf(key: CustomerKey): Organization {
  const { id, name, city, zone, holidays, organizationId } = customers[key];
  const held = HELD.includes(key) ? { edition: 'means', until: null } : null;
  return { id, name, shortName: id, organizationId, zone, city, holidays, ...KNOWN[key], held };
}
