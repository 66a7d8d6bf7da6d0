/** A customer of the sample queue; names, ids and sites are invented. */
export interface SampleCustomer {
  readonly id: string;
  readonly name: string;
  readonly city: string;
  readonly zone: string;
  readonly holidays: string;
  readonly organizationId: string;
}

const customer = (
  id: string,
  name: string,
  city: string,
  zone: string,
  holidays: string,
  organizationId: string,
): SampleCustomer => ({ id, name, city, zone, holidays, organizationId });

export const SAMPLE_CUSTOMERS = {
  almazara: customer(
    'almazara',
    'Almazara Logística',
    'Madrid',
    'Europe/Madrid',
    'ES-MD',
    '2d5f9b71-6c04-4e83-9a17-f03b8e62d415',
  ),
  beskid: customer(
    'beskid',
    'Beskid Motors',
    'Prague',
    'Europe/Prague',
    'CZ',
    'c8a3e516-90bd-4f27-8d6c-174e5b92f0a3',
  ),
  brindle: customer(
    'brindle-creek',
    'Brindle Creek Water',
    'Sydney',
    'Australia/Sydney',
    'AU-NSW',
    '51f7c0d8-2e9a-4b36-b845-69c1d7e3a20f',
  ),
  donaulicht: customer(
    'donaulicht',
    'Donaulicht Versand',
    'Vienna',
    'Europe/Vienna',
    'AT',
    'b41f6a90-7d2e-4c1b-8f20-93ad6c1b5e07',
  ),
  faro: customer(
    'faro-maritimo',
    'Faro Marítimo',
    'Lisbon',
    'Europe/Lisbon',
    'PT',
    '9be4c07d-2f31-4a86-b50c-7d18e3f4a962',
  ),
  harrowgate: customer(
    'harrowgate',
    'Harrowgate Mutual',
    'London',
    'Europe/London',
    'GB-ENG',
    '3a90e7c2-5d18-4f6b-a07e-82c4b1f9d356',
  ),
  hoshikawa: customer(
    'hoshikawa',
    'Hoshikawa Foods',
    'Tokyo',
    'Asia/Tokyo',
    'JP',
    'e6b28d04-71fc-4a95-93d0-5c8f7a1e2b49',
  ),
  karoo: customer(
    'karoo',
    'Karoo Outfitters',
    'Cape Town',
    'Africa/Johannesburg',
    'ZA',
    '94c1f3a7-08e5-4d72-b6a9-2f7d0e85c13b',
  ),
  kestrel: customer(
    'kestrel-bay',
    'Kestrel Bay Insurance',
    'New York',
    'America/New_York',
    'US',
    '7c1e04b2-51aa-4d0e-8b6c-2f7d10c49f3a',
  ),
  maravel: customer(
    'maravel',
    'Maravel Telecom',
    'São Paulo',
    'America/Sao_Paulo',
    'BR-SP',
    '0fd7b6e9-4a23-4c58-8e91-b3d5a7204c6e',
  ),
  norrvik: customer(
    'norrvik',
    'Norrvik Energi',
    'Stockholm',
    'Europe/Stockholm',
    'SE',
    'a7e4c3f0-b8d1-4925-96fe-0d1b7a38e5c4',
  ),
  pacific: customer(
    'pacific-lantern',
    'Pacific Lantern Credit',
    'Los Angeles',
    'America/Los_Angeles',
    'US-CA',
    '68b09d2f-c3e7-4a14-b5d8-71f6e0a9432c',
  ),
  qamar: customer(
    'qamar',
    'Qamar Hospitality',
    'Dubai',
    'Asia/Dubai',
    'AE',
    'd12a7f86-3b5c-4e09-a4f7-c96e83b0d571',
  ),
  sarovar: customer(
    'sarovar',
    'Sarovar Retail',
    'Kolkata',
    'Asia/Kolkata',
    'IN',
    '8e53d0b4-f6a1-47c9-9b2e-30d8c5f7a16b',
  ),
  savanna: customer(
    'savanna',
    'Savanna Cold Chain',
    'Nairobi',
    'Africa/Nairobi',
    'KE',
    '46f9a1c5-e07d-4b83-85d4-a2c7b3e60f98',
  ),
  tanjong: customer(
    'tanjong',
    'Tanjong Freight Lines',
    'Singapore',
    'Asia/Singapore',
    'SG',
    'f05c8e3d-92b7-4d61-a8f0-1e6b4d7c93a2',
  ),
} as const;
