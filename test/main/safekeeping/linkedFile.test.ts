import { cpSync, lstatSync, mkdirSync, readdirSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { opensCase, openTestDesk } from '../../support/memoryDesk.ts';
import { temporaryProfile } from '../../support/temporaryProfile.ts';
import { nextStart } from './nextStart.ts';
import { leavesUncleanly, scribblesOver } from './spoil.ts';

/** A profile whose case file lies in another folder, as that of somebody who keeps it on another disk. */
function linkedProfile() {
  const profile = temporaryProfile();
  const disk = temporaryProfile();
  symlinkSync(join(disk, 'cases.db'), join(profile, 'cases.db'));
  return { profile, disk, isLinked: () => lstatSync(join(profile, 'cases.db')).isSymbolicLink() };
}

/** What stands on the disk when a process is killed: the file and its -wal as they were while it was open. */
function killedDesk(profile: string, disk: string): ReadonlyArray<string> {
  const { desk } = openTestDesk({ profile });
  opensCase(desk);
  opensCase(desk);
  const lines = [...desk.exportEvents()];
  const asLeft = join(temporaryProfile(), 'left');
  cpSync(disk, asLeft, { recursive: true });
  desk.close();
  rmSync(disk, { recursive: true });
  cpSync(asLeft, disk, { recursive: true });
  leavesUncleanly(profile);
  return lines;
}

describe('a case file that is a link', () => {
  it('keeps all that was acknowledged when the program is killed: its -wal lies beside the file, not beside the link', () => {
    const { profile, disk, isLinked } = linkedProfile();
    const lines = killedDesk(profile, disk);
    expect(readdirSync(disk)).toContain('cases.db-wal');
    expect(nextStart(profile)).toEqual({ said: null, lines, problems: [] });
    expect(isLinked()).toBe(true);
  });

  it('is mended in its place: the damaged one is kept beside it, and the link leads to the new one', () => {
    const { profile, disk, isLinked } = linkedProfile();
    const { desk } = openTestDesk({ profile });
    opensCase(desk);
    desk.dailyCopy();
    const lines = [...desk.exportEvents()];
    desk.close();
    scribblesOver(join(disk, 'cases.db'), 0, 100);
    const found = nextStart(profile);
    expect(found.said).toMatch(
      /^The case file was damaged\..*The damaged file was kept as cases\.db\.damaged-/,
    );
    expect(found.lines).toEqual(lines);
    expect(isLinked()).toBe(true);
    expect(readdirSync(disk).some((name) => name.startsWith('cases.db.damaged-'))).toBe(true);
    expect(readdirSync(profile).filter((name) => name.includes('damaged'))).toEqual([]);
  });

  it('whose disk is not connected is refused in words, and nothing is begun in its place', () => {
    const { profile, disk, isLinked } = linkedProfile();
    const { desk } = openTestDesk({ profile });
    opensCase(desk);
    const lines = [...desk.exportEvents()];
    desk.close();
    renameSync(disk, `${disk}-elsewhere`);
    expect(() => openTestDesk({ profile })).toThrow(/is a link to .*Nothing was changed\./);
    mkdirSync(disk);
    expect(() => openTestDesk({ profile })).toThrow(/is a link to .*Nothing was changed\./);
    rmSync(disk, { recursive: true });
    renameSync(`${disk}-elsewhere`, disk);
    expect(nextStart(profile)).toEqual({ said: null, lines, problems: [] });
    expect(isLinked()).toBe(true);
  });
});
