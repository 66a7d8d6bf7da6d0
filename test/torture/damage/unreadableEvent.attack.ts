import { join } from 'node:path';
import { expect } from 'vitest';
import type { Desk } from '../../../main/desk/desk.ts';
import { checksumOf, type GuardedEvent } from '../../../main/persistence/checksum.ts';
import { openDatabase } from '../../../main/persistence/sqlite.ts';
import { EVENT_VERSION } from '../../../main/persistence/upcast.ts';
import { desk as command } from '../../main/headless/runCommand.ts';
import { incoming } from '../../support/givenEvents.ts';
import { openTestDesk } from '../../support/memoryDesk.ts';
import { temporaryProfile } from '../../support/temporaryProfile.ts';
import { attack, isLong } from '../attack.ts';
import { caseLives } from '../kill/caseLives.ts';
import { type RandomSource, randomSource } from '../randomSource.ts';

const EVENTS = 20;

/** What another version may have written, soundly, and this one cannot read. */
type Unread = (event: GuardedEvent) => GuardedEvent;

const otherBody =
  (change: (fields: Record<string, unknown>) => object): Unread =>
  (event) => ({ ...event, body: JSON.stringify(change(JSON.parse(event.body))) });

const WAYS: Readonly<Record<string, Unread>> = {
  'a zone of a later year': otherBody((fields) => ({
    ...fields,
    customer: { id: 'ACME', name: 'Acme', zone: 'Mars/Olympus' },
  })),
  'an edition of a later year': otherBody((fields) => ({ ...fields, edition: 'policy-2031' })),
  'a type of a later version': otherBody((fields) => ({ ...fields, type: 'handed-over' })),
  'a body without its fields': otherBody(({ case: number, at }) => ({ case: number, at, type: 'opened' })),
  'a severity that is no rank': otherBody((fields) => ({ ...fields, type: 'severity-set', severity: {} })),
  'a text that is none': otherBody((fields) => ({ ...fields, title: { html: '<b>' }, text: 7 })),
  'a body that is a list': (event) => ({ ...event, body: '[1,2]' }),
  'a shape of a later version': (event) => ({ ...event, version: EVENT_VERSION + 1 }),
  'an order that cannot be': otherBody((fields) => ({ ...fields, type: 'customer-replied' })),
};

attack(
  'an event that cannot be read isolates its case',
  { short: 9, long: 450 },
  async ({ times, trial, worst }) => {
    const random = randomSource('an event that cannot be read');
    const ways = Object.entries(WAYS);
    for (let n = 0; n < times; n += 1) {
      const [name, way] = ways[n % ways.length] as [string, Unread];
      await trial(async () => {
        const { profile, before, victim } = aProfileWith(way, n, random);
        const begun = performance.now();
        const { desk } = openTestDesk({ profile });
        worst('worst ms to open', performance.now() - begun);
        const lines = [...desk.exportEvents()];
        try {
          expect(lines, name).toHaveLength(EVENTS);
          othersWork(desk, victim, before);
          isRefused(desk, victim);
          desk.rebuild();
          expect([...desk.exportEvents()].slice(0, EVENTS)).toEqual(lines);
          expect(desk.unreadable().map((found) => found.case)).toEqual([victim]);
        } finally {
          desk.close();
        }
        if (n === 0 || (isLong() && n < ways.length)) await commandsWork(profile, victim);
        comesBack(profile, before);
      });
    }
  },
);

type Found = ReadonlyMap<string, string>;

/** A profile in which one event reads otherwise than this version wrote it; laid out anew at the next start, or not. */
function aProfileWith(way: Unread, n: number, random: RandomSource) {
  const profile = temporaryProfile();
  const { desk } = openTestDesk({ profile });
  const lives = caseLives('u');
  const events = Array.from({ length: EVENTS }, () => incoming(String(lives.next().value)));
  expect(desk.appendEvents(events, { source: 'import' }).ok).toBe(true);
  const before = rowsOf(desk);
  desk.close();
  const file = openDatabase(join(profile, 'cases.db'));
  const opening = ['a zone of a later year', 'an edition of a later year', 'a text that is none'];
  const type = opening.includes(Object.keys(WAYS)[n % Object.keys(WAYS).length] ?? '') ? "'opened'" : 'type';
  const rows = file.all<GuardedEvent & { readonly seq: number }>(`SELECT * FROM event WHERE type = ${type}`);
  const row = rows[random.below(rows.length)];
  if (row === undefined) throw new Error('There is no such event.');
  file.exec('CREATE TABLE untouched AS SELECT * FROM event');
  const other = way(row);
  file.run(
    'UPDATE event SET body = ?, version = ?, checksum = ? WHERE id = ?',
    other.body,
    other.version,
    checksumOf(other),
    row.id,
  );
  // A program with other rules lays out anew: that is when each event of the log is read.
  file.exec("UPDATE fact SET value = value - 1 WHERE name = 'projection'");
  file.close();
  return { profile, before, victim: row.case_id };
}

function rowsOf(desk: Desk): Found {
  return new Map([...desk.rows('open', {})].map((row) => [row.case, JSON.stringify(row)]));
}

/** It is named, in words with what to do; every other case is as it was and can be worked on. */
function othersWork(desk: Desk, victim: string, before: Found): void {
  expect(desk.unreadable().map((found) => found.case)).toEqual([victim]);
  const [said, ...others] = desk.check().problems;
  expect(said).toContain(`Case ${victim} cannot be read`);
  expect(said).toContain('Install the newest version');
  expect(others).toEqual([]);
  const rows = new Map([...before].filter(([number]) => number !== victim));
  expect(rowsOf(desk)).toEqual(rows);
  const [other = ''] = rows.keys();
  expect(desk.readCase(other).ok).toBe(true);
  expect(desk.command({ type: 'note', case: other, text: 'Still here' }).ok).toBe(true);
  expect(desk.undo().ok).toBe(true);
  const now = Date.parse('2026-06-01T00:00:00Z');
  desk.dueWork(now);
  desk.takeDueAlerts(now, null);
  expect(desk.wake() ?? Infinity).toBeGreaterThan(0);
}

function isRefused(desk: Desk, victim: string): void {
  const problem = { ok: false, error: { kind: 'unreadable-case', case: victim } };
  expect(desk.readCase(victim)).toMatchObject(problem);
  expect(desk.command({ type: 'note', case: victim, text: 'Lost?' })).toMatchObject(problem);
  expect(desk.lookAt(victim)).toBeNull();
  expect(desk.tryCommand({ type: 'note', case: victim, text: 'Lost?' })).toMatchObject(problem.error);
  const line = JSON.stringify({ case: victim, type: 'note', at: '2026-06-01T00:00:00Z', by: 'x', text: 'y' });
  const added = desk.appendEvents([incoming(line)], { source: 'apply' });
  expect(added).toMatchObject({ ok: false, error: { problem: 'unreadable-case' } });
}

async function commandsWork(profile: string, victim: string): Promise<void> {
  for (const [args, code] of [
    [['queue', '--json'], 0],
    [['rebuild'], 0],
    [['export', '--format', 'jsonl'], 0],
    [['export', '--format', 'csv'], 0],
    [['check'], 1],
  ] as const) {
    const done = await command([...args, '--profile', profile]);
    expect(done.code, `${args.join(' ')}: ${done.err}`).toBe(code);
    expect(done.err).toContain(victim);
    expect(done.err).not.toContain('Something in the program failed');
  }
}

/** A version that can read the event gets the case back, without being asked for it. */
function comesBack(profile: string, before: Found): void {
  const file = openDatabase(join(profile, 'cases.db'));
  file.exec(
    `UPDATE event SET (body, version, checksum) =
       (SELECT body, version, checksum FROM untouched WHERE untouched.id = event.id)
     WHERE id IN (SELECT id FROM untouched)`,
  );
  file.exec('DROP TABLE untouched');
  file.close();
  const { desk } = openTestDesk({ profile });
  expect(desk.unreadable()).toEqual([]);
  expect([...rowsOf(desk).keys()].sort()).toEqual([...before.keys()].sort());
  desk.rebuild();
  expect(desk.check().problems).toEqual([]);
  desk.close();
}
