import { copyFileSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { opensCase, openTestDesk } from '../../support/memoryDesk.ts';
import { temporaryProfile } from '../../support/temporaryProfile.ts';
import { nextStart } from './nextStart.ts';
import { scribblesOver } from './spoil.ts';

describe('what lies beside the case file', () => {
  /** The files of a desk as they are while it runs, in a profile of their own. */
  function takenWhileRunning(): { profile: string; file: string; lines: string[] } {
    const profile = temporaryProfile();
    const { desk } = openTestDesk({ profile });
    for (let n = 0; n < 5; n++) opensCase(desk);
    const lines = [...desk.exportEvents()];
    const elsewhere = temporaryProfile();
    for (const part of ['cases.db', 'cases.db-wal']) copyFileSync(join(profile, part), join(elsewhere, part));
    desk.close();
    return { profile: elsewhere, file: join(elsewhere, 'cases.db'), lines };
  }

  it('is taken in without a word when it is whole', () => {
    const { profile, lines } = takenWhileRunning();
    expect(nextStart(profile)).toEqual({ said: null, lines, problems: [] });
  });

  it('a -shm that is no such thing does no harm', () => {
    const { profile, file, lines } = takenWhileRunning();
    writeFileSync(`${file}-shm`, Buffer.alloc(32768, 0x77));
    expect(nextStart(profile)).toEqual({ said: null, lines, problems: [] });
  });

  it('a -wal whose end was torn by a kill is no damage', () => {
    const { profile, file } = takenWhileRunning();
    const wal = readFileSync(`${file}-wal`);
    writeFileSync(`${file}-wal`, wal.subarray(0, wal.length - 100));
    expect(nextStart(profile)).toMatchObject({ said: null, problems: [] });
  });

  it('a -wal that is broken in its middle lost acknowledged work, and it is said', () => {
    const { profile, file } = takenWhileRunning();
    scribblesOver(`${file}-wal`, Math.floor(statSync(`${file}-wal`).size / 2), 16);
    const { said, problems } = nextStart(profile);
    expect(said).toMatch(/^The case file was damaged\..*may be missing/);
    expect(problems).toEqual([]);
  });
});
