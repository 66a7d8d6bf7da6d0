const LONG_AGO = Date.parse('2020-01-01T00:00:00Z');
const CUSTOMER = { id: 'donaulicht', organizationId: 'b41f6a90-7d2e-4c1b-8f20-93ad6c1b5e07' };

/** What care has to know of a customer before a case is opened for it. */
export const aCustomer: ReadonlyArray<object> = [
  {
    type: 'set-organization',
    organization: {
      ...CUSTOMER,
      name: 'Donaulicht Versand',
      shortName: 'donaulicht',
      zone: 'Europe/Vienna',
      city: 'Vienna',
      holidays: 'AT',
      region: 'Europe',
      country: 'Austria',
      licence: 'Communicate',
      tam: null,
      held: null,
    },
  },
  {
    type: 'set-contact',
    contact: {
      ...{ id: 'C1', customer: 'donaulicht', name: 'Ines Falk', email: null, phone: null, languages: null },
      ...{ trainedAt: LONG_AGO, credentialsAt: LONG_AGO, withdrawnAt: null },
    },
  },
];

/** Opens a case for that customer. */
export const anOpening = {
  type: 'open-case',
  severity: 2,
  priority: 1,
  title: 'Nobody can call',
  customer: 'donaulicht',
  contact: 'C1',
  reachable: true,
  organizationShortName: 'donaulicht',
  organizationId: CUSTOMER.organizationId,
  noConversation: 'None can start',
  description: 'Every call ends at once.',
  businessImpact: '300 agents are idle.',
};
