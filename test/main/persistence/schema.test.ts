import { copyFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { migrate, NewerFileError, SCHEMA_VERSION } from '../../../main/persistence/migrate.ts';
import { teamSteps } from '../../../main/persistence/migrations/0014-team-steps.ts';
import { sharedSettings } from '../../../main/persistence/migrations/0016-shared-settings.ts';
import { type Database, openDatabase } from '../../../main/persistence/sqlite.ts';
import { schemaVersion, setVersion } from '../../../main/persistence/versionInside.ts';
import { english } from '../../../shared/messages/en/english.ts';
import { opensCase, openTestDesk } from '../../support/memoryDesk.ts';
import { temporaryProfile } from '../../support/temporaryProfile.ts';

const FROZEN = 'test/fixtures/schema';

describe('the schema', () => {
  it('of this program is what was frozen when it was released', () => {
    const database = openDatabase(':memory:');
    migrate(english, database, ':memory:');
    expect(schemaText(database)).toBe(frozenSchema(SCHEMA_VERSION));
    expect(schemaVersion(database)).toBe(SCHEMA_VERSION);
  });

  it.each(Array.from({ length: SCHEMA_VERSION }, (_, place) => place + 1))(
    'of version %i is brought up to date, and its cases and drafts are all there',
    (version) => {
      const profile = temporaryProfile();
      const file = join(profile, 'cases.db');
      copyFileSync(join(FROZEN, `version-${version}.db`), file);
      const before = openDatabase(file);
      expect(schemaText(before)).toBe(frozenSchema(version));
      before.close();
      const { desk } = openTestDesk({ profile });
      const lines = readFileSync(join(FROZEN, `version-${version}.jsonl`), 'utf8')
        .trimEnd()
        .split('\n');
      expect([...desk.exportEvents()]).toEqual(lines);
      expect(desk.check()).toMatchObject({ ok: true, problems: [], events: lines.length });
      expect(desk.drafts()).toHaveLength(1);
      desk.close();
      const after = openDatabase(file);
      expect(schemaText(after)).toBe(frozenSchema(SCHEMA_VERSION));
      after.close();
    },
  );

  it('of version 2 keeps customers, contacts, closed days, templates and attachments', () => {
    const profile = temporaryProfile();
    copyFileSync(join(FROZEN, 'version-2.db'), join(profile, 'cases.db'));
    const { desk } = openTestDesk({ profile });
    const register: unknown = JSON.parse(readFileSync(join(FROZEN, 'version-2.organizations.json'), 'utf8'));
    expect(desk.organizationRegister()).toEqual(register);
    const detail = desk.readOrganization('ACME');
    expect(detail.ok && detail.value.edits).toMatchObject([{ date: '2026-03-10', closedFor: 'Company day' }]);
    desk.close();
    const after = openDatabase(join(profile, 'cases.db'));
    expect(after.all('SELECT name FROM template')).toMatchObject([{ name: 'Outage' }]);
    expect(after.all('SELECT name, bytes FROM draft_attachment')).toMatchObject([
      { name: 'console.log', bytes: 17 },
    ]);
    after.close();
  });

  it('of version 15 keeps the order of what is pending, and gives each step places of its own', () => {
    const database = openDatabase(':memory:');
    teamSteps(database);
    for (const step of ['first', 'second']) {
      database.run("INSERT INTO pending_step (id, revision, done, checksum) VALUES (?, 0, '{}', 0)", step);
    }
    for (const [step, id] of [
      ['first', 'a'],
      ['first', 'b'],
      ['second', 'c'],
    ] as const) {
      database.run(
        `INSERT INTO pending_event (step, id, case_id, type, at, recorded_at, "by", body, version)
         VALUES (?, ?, '1', 'note', 0, 0, 'AM', '{}', 1)`,
        step,
        id,
      );
    }
    sharedSettings(database);
    const places = database.all<{ id: string; n: number }>('SELECT id, n FROM pending_event ORDER BY n');
    expect(places.map(({ id, n }) => `${id} of ${Math.floor(n / 1_048_576)}`)).toEqual([
      'a of 1',
      'b of 1',
      'c of 2',
    ]);
  });

  it('of a newer program is refused by name and left as it is', () => {
    const profile = temporaryProfile();
    const file = join(profile, 'cases.db');
    openTestDesk({ profile }).desk.close();
    const database = openDatabase(file);
    setVersion(database, 99);
    database.close();
    expect(() => openTestDesk({ profile })).toThrow(NewerFileError);
    expect(() => openTestDesk({ profile })).toThrow(/cases\.db was written by a newer Severity Desk/);
    const after = openDatabase(file);
    expect(schemaVersion(after)).toBe(99);
    after.close();
  });
});

describe('a header that says another version than the file has', () => {
  it.each([0, 3, 5, 11, 12, SCHEMA_VERSION + 1, 77, 999])(
    'such as %i is mended, and nothing is lost',
    (version) => {
      const profile = temporaryProfile();
      const before = openTestDesk({ profile });
      opensCase(before.desk);
      before.desk.saveDraft({ title: 'Half written' });
      const lines = [...before.desk.exportEvents()];
      before.desk.close();
      const database = openDatabase(join(profile, 'cases.db'));
      database.exec(`PRAGMA user_version = ${version}`);
      database.close();
      const { desk } = openTestDesk({ profile });
      expect(desk.recovered).toContain('Nothing is missing.');
      expect([...desk.exportEvents()]).toEqual(lines);
      expect(desk.drafts()).toHaveLength(1);
      desk.close();
    },
  );

  it('is not taken for damage when the file is of a newer program', () => {
    const profile = temporaryProfile();
    openTestDesk({ profile }).desk.close();
    const database = openDatabase(join(profile, 'cases.db'));
    setVersion(database, 99);
    database.exec('PRAGMA user_version = 98');
    database.close();
    expect(() => openTestDesk({ profile })).toThrow(NewerFileError);
  });
});

function frozenSchema(version: number): string {
  return readFileSync(join(FROZEN, `version-${version}.sql`), 'utf8');
}

function schemaText(database: Database): string {
  const rows = database.all<{ sql: string }>(
    "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'search\\_%' ESCAPE '\\' AND name NOT LIKE 'number\\_search\\_%' ESCAPE '\\' ORDER BY type, name",
  );
  return `${rows.map((row) => row.sql).join(';\n')};\n`;
}
