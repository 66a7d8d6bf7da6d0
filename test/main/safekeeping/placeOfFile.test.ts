import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { RefusedFileError } from '../../../main/persistence/refusedFile.ts';
import { openDatabase } from '../../../main/persistence/sqlite.ts';
import { openTestDesk } from '../../support/memoryDesk.ts';
import { temporaryProfile } from '../../support/temporaryProfile.ts';
import { nextStart, twoCasesOneCopied } from './nextStart.ts';
import { leavesUncleanly } from './spoil.ts';

describe('in the place of the case file', () => {
  it('nothing while copies exist is a loss: it starts from the copy, and says so', () => {
    const { profile, file, copied } = twoCasesOneCopied();
    rmSync(file);
    const { said, lines, problems } = nextStart(profile);
    expect(said).toMatch(
      /^The case file was missing\. Started from cases-\S+\.db\. Events 3 to 4 of the log are missing\.$/,
    );
    expect({ lines, problems }).toEqual({ lines: copied, problems: [] });
  });

  it('an empty file while copies exist is a loss too', () => {
    const { profile, file, copied } = twoCasesOneCopied();
    writeFileSync(file, '');
    const { said, lines } = nextStart(profile);
    expect(said).toMatch(/^The case file was empty\. Started from cases-/);
    expect(lines).toEqual(copied);
  });

  it('an empty file with a -wal beside it does not cost the -wal', () => {
    const profile = temporaryProfile();
    writeFileSync(join(profile, 'cases.db'), '');
    writeFileSync(join(profile, 'cases.db-wal'), Buffer.alloc(9000, 1));
    expect(nextStart(profile).said).toContain('The damaged file was kept as');
    const wal = readdirSync(profile).find((name) => /damaged-.*-wal$/.test(name));
    expect(readFileSync(join(profile, wal ?? ''))).toEqual(Buffer.alloc(9000, 1));
  });

  it('an empty file and nothing else is a new desk, without a word', () => {
    const profile = temporaryProfile();
    writeFileSync(join(profile, 'cases.db'), '');
    expect(nextStart(profile)).toEqual({ said: null, lines: [], problems: [] });
  });

  it('a folder is refused in words', () => {
    const profile = temporaryProfile();
    mkdirSync(join(profile, 'cases.db'));
    expect(() => openTestDesk({ profile })).toThrow(/is not a file.*Nothing was changed/);
  });

  it('a database of another program is refused before a byte of it is written', () => {
    const profile = temporaryProfile();
    const file = join(profile, 'cases.db');
    const foreign = openDatabase(join(temporaryProfile(), 'foreign.db'));
    foreign.exec('CREATE TABLE recipe (name TEXT); PRAGMA user_version = 7; PRAGMA journal_mode = DELETE');
    foreign.exec(`VACUUM INTO '${file}'`);
    foreign.close();
    leavesUncleanly(profile);
    const before = readFileSync(file);
    expect(() => openTestDesk({ profile })).toThrow(RefusedFileError);
    expect(() => openTestDesk({ profile })).toThrow(/another program.*Nothing was changed/);
    expect(readFileSync(file)).toEqual(before);
    expect(readdirSync(profile).sort()).toEqual(['cases.db', 'running']);
  });
});
