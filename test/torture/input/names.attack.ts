import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import { caseOfLink } from '../../../main/console/deepLink.ts';
import { createApplier } from '../../../main/headless/applier.ts';
import { doCommand } from '../../../main/headless/doCommands.ts';
import { unguardCell } from '../../../main/transfer/formulaGuard.ts';
import { runImport } from '../../../main/transfer/importJob.ts';
import { takeOrganizations } from '../../../main/transfer/organizations/takeOrganizations.ts';
import { english } from '../../../shared/messages/en/english.ts';
import { isEventName } from '../../../shared/policy/eventName.ts';
import { eventLine, incoming, openedLine } from '../../support/givenEvents.ts';
import { FRIDAY_1645, openTestDesk, registers } from '../../support/memoryDesk.ts';
import { attack } from '../attack.ts';
import { type RandomSource, randomSource } from '../randomSource.ts';
import { nastyText } from './spoil.ts';

type Desk = ReturnType<typeof openTestDesk>['desk'];

const AT = '2026-03-06T20:00:00Z';
const HEADLESS = { words: english, now: () => FRIDAY_1645, zone: 'UTC' };

/** Ways to write what looks like another number, and is none. */
const TWISTS: ReadonlyArray<(name: string) => string> = [
  (name) => ` ${name}`,
  (name) => `${name} `,
  (name) => `\u00a0${name}`,
  (name) => `${name}\u0000`,
  (name) => `\u200e${name}`,
  (name) => `\u202e${name}\u202c`,
  (name) => `${name}\ud83d`,
  (name) => `${name}\n`,
  (name) => `${name}e\u0301`,
  (name) => `${name}\u2028`,
  (name) => name,
];

attack('twist names at every entrance', { short: 150, long: 6_000 }, async ({ times, trial, note }) => {
  const random = randomSource('twisted names');
  const folder = mkdtempSync(join(tmpdir(), 'severity-desk-names-'));
  const known = new Set<string>();
  let desk = aDesk();
  let [taken, refused] = [0, 0];
  for (let n = 0; n < times; n += 1) {
    const entrance = ENTRANCES[n % ENTRANCES.length] as Entrance;
    const name = random.oneOf(TWISTS as [(name: string) => string])(
      random.below(4) === 0 ? nastyText(random) : `N${n}`,
    );
    // A case of the name that came by another entrance is another matter: it is refused for what it is.
    if (known.has(name)) {
      desk.close();
      desk = aDesk();
      known.clear();
    }
    known.add(name);
    await trial(async () => {
      const isTaken = await entrance(desk, name, folder);
      expect(isTaken, `${entrance.name} of ${JSON.stringify(name)}`).toBe(isEventName(name));
      if (isTaken) taken += 1;
      else refused += 1;
    });
  }
  await trial(() => addressesExactly(random));
  rmSync(folder, { recursive: true, force: true });
  note(`${taken} taken, ${refused} refused`);
});

function aDesk(): Desk {
  const { desk } = openTestDesk();
  registers(desk, { id: 'ACME', name: 'Acme', zone: 'America/New_York' });
  return desk;
}

/** Gives whether the name was taken; what was taken stands in the log exactly as it came. */
type Entrance = (desk: Desk, name: string, folder: string) => boolean | Promise<boolean>;

const ENTRANCES: ReadonlyArray<Entrance> = [
  function applied(desk, name) {
    const done = createApplier(desk, () => FRIDAY_1645).apply([openedLine({ case: name, at: AT })]);
    return done.refused.length === 0 && isThere(desk, name);
  },
  async function imported(desk, name, folder) {
    return (await taken(desk, folder, openedLine({ case: name, at: AT }), 'jsonl')) && isThere(desk, name);
  },
  async function importedAsCsv(desk, name, folder) {
    if (!isOfATable(name)) return isEventName(name);
    const rows = [HEADER, [name, 'opened', AT, 'x', '3', '3', 'T', 'ACME', 'Acme', 'UTC', 'targets']];
    return (await taken(desk, folder, csvOf(rows), 'csv')) && isThere(desk, name);
  },
  async function importedAsIncident(desk, name, folder) {
    if (!isOfATable(name) || name.trim() === '?' || name.trim() === '') return isEventName(name);
    const rows = [INCIDENT, [name, 'New', '0', '1/2/2026 10:00', '1/2/2026 10:00', '3 - Moderate', 'here']];
    return (await taken(desk, folder, csvOf(rows), 'csv')) && isThere(desk, name);
  },
  async function customerFile(desk, name, folder) {
    if (!isOfATable(name) || name.trim() === '') return isEventName(name);
    const file = join(folder, 'customers.csv');
    writeFileSync(file, csvOf([CUSTOMERS, [name, 'Acme', 'acme', 'UTC']]));
    const done = await takeOrganizations(english, desk, file);
    return done.ok && desk.readOrganization(name).ok;
  },
  function customerCommand(desk, name) {
    const organization = { ...ORGANIZATION, id: name };
    const line = JSON.stringify({ type: 'set-organization', organization });
    return doCommand(line, 1, desk, HEADLESS).ok && desk.readOrganization(name).ok;
  },
  function owner(desk, name) {
    const number = 'owned';
    if (!desk.readCase(number).ok) {
      desk.appendEvents([incoming(openedLine({ case: number, at: AT }))], { source: 'apply' });
    }
    const line = JSON.stringify({ type: 'assign', case: number, owner: name });
    const done = doCommand(line, 1, desk, HEADLESS);
    const read = desk.readCase(number);
    return done.ok && read.ok && read.value.row.owner === name;
  },
];

const HEADER =
  'case,type,at,by,severity,priority,title,customer.id,customer.name,customer.zone,edition'.split(',');
const INCIDENT = 'number,incident_state,sys_mod_count,opened_at,sys_updated_at,priority,location'.split(',');
const CUSTOMERS = ['organization', 'name', 'short name', 'zone'];
const ORGANIZATION = {
  id: '',
  name: 'Acme',
  shortName: 'acme',
  organizationId: null,
  zone: 'UTC',
  city: null,
  holidays: null,
  region: null,
  country: null,
  licence: null,
  tam: null,
  held: null,
};

/** A file is text: what is none cannot be in it. The apostrophe before a formula is taken off: that names another case. */
function isOfATable(name: string): boolean {
  return isText(name) && unguardCell(name) === name;
}

function isText(name: string): boolean {
  return Buffer.from(name).toString() === name && !name.includes('\ufeff');
}

function csvOf(rows: ReadonlyArray<ReadonlyArray<string>>): string {
  const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;
  return rows.map((row) => `${row.map(quoted).join(',')}\r\n`).join('');
}

async function taken(desk: Desk, folder: string, text: string, ending: string): Promise<boolean> {
  const file = join(folder, `file.${ending}`);
  writeFileSync(file, text);
  const watch = { monotonic: () => 0, tell: () => undefined, isCancelled: () => false };
  const options = { zone: 'UTC', dateOrder: 'mdy' as const };
  const done = await runImport(english, desk, file, options, watch);
  return done.ok && done.value.answer.refused.length === 0;
}

function isThere(desk: Desk, name: string): boolean {
  const read = desk.readCase(name);
  return read.ok && read.value.row.case === name;
}

/** A log of an earlier version may hold any name: what is done to one case is never done to its neighbour. */
function addressesExactly(random: RandomSource): void {
  const { desk } = openTestDesk();
  const names = [...new Set(TWISTS.map((twist) => twist('7')))].filter(
    (name) => Buffer.from(name).toString() === name && !/[\0\n]/.test(name),
  );
  const events = names.flatMap((name) => [
    incoming(openedLine({ case: name, at: AT, id: `o${name}` })),
    incoming(eventLine(name, 'note', AT, { text: 'x', id: `n${name}` })),
  ]);
  expect(desk.appendEvents(events, { source: 'import' }).ok).toBe(true);
  for (const name of random.below(2) === 0 ? names : names.toReversed()) {
    const before = new Map(names.map((each) => [each, versionOf(desk, each)]));
    const line = JSON.stringify({ type: 'note', case: name, text: 'For you alone.' });
    expect(doCommand(line, 1, desk, HEADLESS)).toMatchObject({ ok: true });
    const retract = JSON.stringify({ type: 'retract', case: name, event: `n${name}` });
    expect(doCommand(retract, 1, desk, HEADLESS)).toMatchObject({ ok: true });
    for (const each of names) {
      expect(versionOf(desk, each)).toBe((before.get(each) ?? 0) + (each === name ? 2 : 0));
    }
    expect(caseOfLink(`severity-desk://case/${encodeURIComponent(name)}`)).toBe(name);
  }
}

function versionOf(desk: Desk, name: string): number {
  const read = desk.readCase(name);
  return read.ok ? read.value.row.version : -1;
}
