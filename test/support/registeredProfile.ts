import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type GivenEvent, profileWith, runDesk } from './givenCases.ts';
import { emptyProfile } from './launchDesk.ts';

const folder = resolve(import.meta.dirname, '../../out/test');
const LONG_AGO = Date.parse('2030-01-07T08:00:00Z');

/** The customer of the walks: in Vienna, with the public holidays of Austria. */
export const donaulicht = {
  id: 'donaulicht',
  name: 'Donaulicht Versand',
  shortName: 'donaulicht',
  organizationId: 'b41f6a90-7d2e-4c1b-8f20-93ad6c1b5e07',
  zone: 'Europe/Vienna',
  city: 'Vienna',
  holidays: 'AT',
  region: 'Europe',
  country: 'Austria',
  licence: 'Communicate',
  tam: null,
  held: null,
} as const;

/** As the opening of a given case names that customer. */
export const atDonaulicht = {
  contact: 'ines',
  organizationShortName: donaulicht.shortName,
  organizationId: donaulicht.organizationId,
  description: 'Orders of the web shop arrive an hour late.',
  businessImpact: 'The packing line stands still.',
  customer: {
    id: donaulicht.id,
    name: donaulicht.name,
    city: donaulicht.city,
    zone: donaulicht.zone,
    holidays: donaulicht.holidays,
  },
} as const;

const contact = (id: string, name: string, over: object = {}) => ({
  id,
  customer: donaulicht.id,
  name,
  email: `${id}@donaulicht.example`,
  phone: '+43 1 555 0100',
  languages: null,
  trainedAt: LONG_AGO,
  credentialsAt: LONG_AGO,
  withdrawnAt: null,
  ...over,
});

/** Ines Falk may open cases; Jan Oder has been withdrawn. */
const contacts = [
  contact('ines', 'Ines Falk'),
  contact('jan', 'Jan Oder', { withdrawnAt: Date.parse('2037-06-01T08:00:00Z') }),
];

/** A profile that knows the customer and its contacts, and holds these events. */
export function registeredProfile(events: readonly GivenEvent[] = []): string {
  const profile = events.length === 0 ? emptyProfile() : profileWith(events);
  const commands = [
    { type: 'set-organization', organization: donaulicht },
    ...contacts.map((one) => ({ type: 'set-contact', contact: one })),
  ];
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `registered-${Date.now()}-${process.pid}.jsonl`);
  writeFileSync(file, commands.map((command) => `${JSON.stringify(command)}\n`).join(''));
  runDesk('apply', file, '--commands', '--profile', profile);
  return profile;
}

/** What the profile's log holds, as exported and read back. */
export function exportedEvents(profile: string): readonly GivenEvent[] {
  return runDesk('export', '--profile', profile)
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}

/** What `clocks` says at an instant of the log that the profile exports, by case number. */
export function exportedClocks(profile: string, now: string): ReadonlyMap<string, CaseClocksLine> {
  const file = join(folder, `exported-${Date.now()}-${process.pid}.jsonl`);
  writeFileSync(file, runDesk('export', '--profile', profile));
  const lines = runDesk('clocks', file, '--now', now).trim().split('\n');
  return new Map(lines.map((line): [string, CaseClocksLine] => [JSON.parse(line).case, JSON.parse(line)]));
}

interface ClockLine {
  readonly state: string;
  readonly due?: string;
  readonly stopped?: string;
}

/** The parts of a line of `clocks` that the walks look at (policy §10). */
export interface CaseClocksLine {
  readonly case: string;
  readonly state: string;
  readonly severity: number;
  readonly response: ClockLine;
  readonly restoration: ClockLine;
  readonly rca: ClockLine;
}
