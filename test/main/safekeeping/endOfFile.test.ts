import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { opensCase, openTestDesk } from '../../support/memoryDesk.ts';
import { temporaryProfile } from '../../support/temporaryProfile.ts';
import { nextStart } from './nextStart.ts';
import { leavesUncleanly, scribblesOver } from './spoil.ts';

describe('the end of the case file', () => {
  /** Ends as a kill does: the -wal stays, and nobody marked the desk as closed. */
  function killed(profile: string, cases: number): { lines: string[]; wal: Buffer; whole: Buffer } {
    const { desk } = openTestDesk({ profile });
    for (let n = 0; n < cases; n++) opensCase(desk);
    const lines = [...desk.exportEvents()];
    const file = join(profile, 'cases.db');
    const [whole, wal] = [readFileSync(file), readFileSync(`${file}-wal`)];
    desk.close();
    writeFileSync(file, whole);
    writeFileSync(`${file}-wal`, wal);
    leavesUncleanly(profile);
    return { lines, wal, whole };
  }

  it('that went with its -wal is missed: how much is said', () => {
    const profile = temporaryProfile();
    killed(profile, 4);
    rmSync(join(profile, 'cases.db-wal'));
    const { said, lines } = nextStart(profile);
    expect(said).toMatch(
      /^The case file lacked what was written to it last.*Events 1 to 8 of the log are missing\./,
    );
    expect(lines).toEqual([]);
  });

  it('that went with its -wal is taken from a copy, as far as there is one', () => {
    const profile = temporaryProfile();
    const first = openTestDesk({ profile }).desk;
    opensCase(first);
    expect(first.dailyCopy()).toMatchObject({ ok: true });
    const copied = [...first.exportEvents()];
    first.close();
    killed(profile, 2);
    rmSync(join(profile, 'cases.db-wal'));
    scribblesOver(join(profile, 'cases.db'), 0, 4096);
    const { said, lines } = nextStart(profile);
    expect(said).toContain('Events 3 to 6 of the log are missing.');
    expect(lines).toEqual(copied);
  });

  it('is not taken back by a -wal of an earlier time, which is set aside', () => {
    const profile = temporaryProfile();
    const { wal } = killed(profile, 2);
    const { desk } = openTestDesk({ profile });
    for (let n = 0; n < 3; n++) opensCase(desk);
    const lines = [...desk.exportEvents()];
    desk.close();
    writeFileSync(join(profile, 'cases.db-wal'), wal);
    const { said, ...rest } = nextStart(profile);
    expect(said).toMatch(/a -wal of an earlier time.*Nothing is missing\./);
    expect(rest).toEqual({ lines, problems: [] });
    expect(readdirSync(profile).filter((name) => /damaged-.*-wal$/.test(name))).toHaveLength(1);
    expect(nextStart(profile).said).toBeNull();
  });

  it('is there after a kill, and nothing is said', () => {
    const profile = temporaryProfile();
    const { lines } = killed(profile, 3);
    expect(nextStart(profile)).toEqual({ said: null, lines, problems: [] });
  });

  it('in an older file that was put in its place is missed', () => {
    const profile = temporaryProfile();
    const { desk } = openTestDesk({ profile });
    opensCase(desk);
    desk.backup(join(profile, 'older.db'));
    opensCase(desk);
    desk.close();
    renameSync(join(profile, 'older.db'), join(profile, 'cases.db'));
    expect(nextStart(profile).said).toContain('Events 3 to 4 of the log are missing.');
  });
});
