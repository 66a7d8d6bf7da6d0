import { copyFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { migrate, NewerFileError, SCHEMA_VERSION, schemaVersion } from '../../../main/persistence/migrate.ts';
import { type Database, openDatabase } from '../../../main/persistence/sqlite.ts';
import { openTestDesk } from '../../support/memoryDesk.ts';
import { temporaryProfile } from '../../support/temporaryProfile.ts';

const FROZEN = 'test/fixtures/schema';

describe('the schema', () => {
  it('of version 1 is what was frozen when it was released', () => {
    const database = openDatabase(':memory:');
    migrate(database, ':memory:');
    expect(schemaText(database)).toBe(readFileSync(join(FROZEN, 'version-1.sql'), 'utf8'));
    expect(schemaVersion(database)).toBe(SCHEMA_VERSION);
  });

  it('is brought up to date in a file of version 1, and its cases are all there', () => {
    const profile = temporaryProfile();
    copyFileSync(join(FROZEN, 'version-1.db'), join(profile, 'cases.db'));
    const { desk } = openTestDesk({ profile });
    const lines = readFileSync(join(FROZEN, 'version-1.jsonl'), 'utf8').trimEnd().split('\n');
    expect([...desk.exportEvents()]).toEqual(lines);
    expect(desk.check()).toMatchObject({ ok: true, problems: [], events: lines.length });
    expect(desk.drafts()).toHaveLength(1);
    desk.close();
  });

  it('of a newer program is refused by name and left as it is', () => {
    const profile = temporaryProfile();
    const file = join(profile, 'cases.db');
    const database = openDatabase(file);
    database.exec('PRAGMA user_version = 99');
    database.close();
    expect(() => openTestDesk({ profile })).toThrow(NewerFileError);
    expect(() => openTestDesk({ profile })).toThrow(/cases\.db was written by a newer Severity Desk/);
    const after = openDatabase(file);
    expect(schemaVersion(after)).toBe(99);
    after.close();
  });
});

function schemaText(database: Database): string {
  const rows = database.all<{ sql: string }>(
    "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'search\\_%' ESCAPE '\\' ORDER BY type, name",
  );
  return `${rows.map((row) => row.sql).join(';\n')};\n`;
}
