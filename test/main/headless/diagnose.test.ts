import { copyFileSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openDatabase } from '../../../main/persistence/sqlite.ts';
import { incoming, openedLine } from '../../support/givenEvents.ts';
import { openTestDesk } from '../../support/memoryDesk.ts';
import { temporaryProfile } from '../../support/temporaryProfile.ts';
import { desk as runDesk } from './runCommand.ts';

const diagnose = async (profile: string): Promise<string> =>
  (await runDesk(['diagnose', '--profile', profile])).out;

function aProfile(): string {
  const profile = temporaryProfile();
  const { desk } = openTestDesk({ profile });
  const line = openedLine({ case: 'SECRET-1', at: '2026-03-06T20:00:00Z', title: 'Secret title' });
  expect(desk.appendEvents([incoming(line)], { source: 'import' }).ok).toBe(true);
  desk.close();
  return profile;
}

describe('a diagnosis', () => {
  it('names versions, sizes and counts, and holds nothing of a case', async () => {
    const profile = aProfile();
    writeFileSync(join(profile, 'Secret notes.txt'), 'x');
    writeFileSync(join(profile, 'errors.log'), '2026-03-06T21:45:00.000Z uncaught: TypeError\n');
    const text = await diagnose(profile);
    expect(text).toMatch(/^Diagnosis\. It holds no text of cases\.\nSeverity Desk \d+\.\d+\.\d+\nNode /);
    expect(text).toMatch(/^cases\.db: [\d\u2009]+ bytes$/m);
    expect(text).toMatch(/^Schema \d+\n1 event, 1 case, 0 drafts\nIts pages are whole\./m);
    expect(text).toMatch(/^Zone rules \d{4}[a-z]+, holiday tables \d+\.\d+\.\d+$/m);
    expect(text).toMatch(/^Laid out by zone rules \d{4}[a-z]+, holiday tables/m);
    expect(text).toContain('uncaught: TypeError');
    expect(text).not.toMatch(/secret/i);
  });

  it('holds no title, name, note, address or setting of a whole queue', async () => {
    const profile = join(temporaryProfile(), 'Secret customer');
    expect(await runDesk(['sample', '--profile', profile])).toMatchObject({ code: 0 });
    // The zone of whoever asks is theirs, and stands there.
    const text = (await diagnose(profile)).replace('Europe/Bucharest', '').toLowerCase();
    expect(text).toMatch(/\d+ cases, \d+ drafts/);
    expect(text).toContain('data folder: another than the usual one');
    expect(text).not.toContain('secret');
    const stored = storedTexts(profile);
    for (const known of ['Donaulicht', 'Inés Robledo', 'Ana Silva'])
      expect(
        [...stored].some((one) => one.includes(known)),
        known,
      ).toBe(true);
    expect([...stored].filter((one) => text.includes(one.toLowerCase()))).toEqual([]);
  });

  it('names settings that cannot be read by their names, without what they hold', async () => {
    const profile = aProfile();
    writeFileSync(join(profile, 'config.json'), JSON.stringify({ theme: 'secret', language: 'en' }));
    const text = await diagnose(profile);
    expect(text).toContain('These cannot be read, and their defaults hold: theme\n');
    expect(text).not.toMatch(/secret/i);
  });

  it('stands where the cases cannot be opened', async () => {
    const profile = temporaryProfile();
    expect(await diagnose(profile)).toContain('There is no case file.');
    writeFileSync(
      join(profile, 'cases.db'),
      'Secret words that are no database, long enough for a header of it',
    );
    const text = await diagnose(profile);
    expect(text).toMatch(/It cannot be read|another program/);
    expect(text).not.toMatch(/secret/i);
  });

  it('counts what the running console wrote last', async () => {
    const profile = temporaryProfile();
    const { desk } = openTestDesk({ profile });
    const line = openedLine({ case: '1', at: '2026-03-06T20:00:00Z' });
    expect(desk.appendEvents([incoming(line)], { source: 'import' }).ok).toBe(true);
    expect(statSync(join(profile, 'cases.db-wal')).size).toBeGreaterThan(0);
    expect(await diagnose(profile)).toContain('1 event, 1 case');
    // The desk that is open goes on with the same file.
    const next = openedLine({ case: '2', at: '2026-03-06T20:00:00Z' });
    expect(desk.appendEvents([incoming(next)], { source: 'import' }).ok).toBe(true);
    expect(await diagnose(profile)).toContain('2 events, 2 cases');
    desk.close();
  });

  it('changes no file, least of all what a program that was killed left behind', async () => {
    const profile = abandonedProfile();
    const wal = join(profile, 'cases.db-wal');
    const bytes = readFileSync(wal);
    // A bit in the first frame, with commits behind it: the engine would take the whole -wal for empty.
    bytes[100] = (bytes[100] ?? 0) ^ 1;
    writeFileSync(wal, bytes);
    const before = filesOf(profile);
    const text = await diagnose(profile);
    expect(text).toContain('What stands in cases.db-wal is damaged.');
    expect(text).not.toMatch(/secret/i);
    expect(filesOf(profile)).toEqual(before);
  });
});

/** The files of a profile as they stand while it is open: what is left when its process is killed. */
function abandonedProfile(): string {
  const [open, left] = [temporaryProfile(), temporaryProfile()];
  const { desk } = openTestDesk({ profile: open });
  for (const number of ['SECRET-1', 'SECRET-2', 'SECRET-3']) {
    const line = openedLine({ case: number, at: '2026-03-06T20:00:00Z', title: 'Secret title' });
    expect(desk.appendEvents([incoming(line)], { source: 'import' }).ok).toBe(true);
  }
  mkdirSync(left, { recursive: true });
  for (const name of ['cases.db', 'cases.db-wal']) copyFileSync(join(open, name), join(left, name));
  desk.close();
  return left;
}

function filesOf(profile: string): ReadonlyArray<string> {
  return readdirSync(profile)
    .sort()
    .map((name) => `${name} ${readFileSync(join(profile, name)).toString('base64')}`);
}

/** Every text of people in the files of a profile: what a case, a draft, a customer or a setting says, not what it is called. */
function storedTexts(profile: string): ReadonlySet<string> {
  const database = openDatabase(join(profile, 'cases.db'));
  const bodies = ['event.body', 'draft.form', 'organization_event.body', 'customer.name'].flatMap((place) => {
    const [table, column] = place.split('.');
    return database.all<{ text: string }>(`SELECT ${column} AS text FROM ${table}`).map(({ text }) => text);
  });
  database.close();
  const settings = readFileSync(join(profile, 'config.json'), 'utf8');
  return new Set([...bodies, settings].flatMap(textsIn).filter((text) => text.length >= 5));
}

function textsIn(body: string): ReadonlyArray<string> {
  const found: string[] = [];
  try {
    JSON.parse(body, (_name, value: unknown) => {
      if (typeof value === 'string') found.push(value);
      return value;
    });
  } catch {
    found.push(body);
  }
  return found;
}
