import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Desk } from '../../../../main/desk/desk.ts';
import { opensCase } from '../../../support/memoryDesk.ts';
import { createTeam } from '../../../support/team/aTeamOfDesks.ts';
import { temporaryProfile } from '../../../support/temporaryProfile.ts';

const sha256 = 'ab'.repeat(32);

/** Opens a case of a draft with a file. */
function opensWithFile(desk: Desk): string {
  const saved = desk.saveDraft({ title: 'With a log' });
  if (!saved.ok) throw new Error('not saved');
  const { draft } = saved.value;
  desk.attach(draft, { name: 'console.log', sha256, bytes: 17 });
  return opensCase(desk, { draft });
}

/** A desk on a folder, and another one, in one team. */
function twoDesks() {
  const team = createTeam();
  const profile = temporaryProfile();
  return {
    ann: team.mate('D1', 'AM', { profile }),
    ben: team.mate('D2', 'BK'),
    file: join(profile, 'cases.db'),
  };
}

describe('a file of a case', () => {
  it('waits to be sent once the team has its case: the log goes first', () => {
    const { ann } = twoDesks();
    opensWithFile(ann.desk);
    expect(ann.team.files.waiting()).toEqual([]);
    ann.meets();
    expect(ann.team.files.waiting()).toEqual([sha256]);
    ann.desk.close();
  });

  it('waits on the desk that attached it alone', () => {
    const { ann, ben } = twoDesks();
    opensWithFile(ann.desk);
    ann.meets();
    ben.meets();
    expect(ben.desk.caseCount()).toBe(1);
    expect(ben.team.files.waiting()).toEqual([]);
    ann.desk.close();
  });

  it('waits also after a kill, until the team has it', () => {
    const { ann } = twoDesks();
    opensWithFile(ann.desk);
    ann.meets();
    const killed = ann.isKilled();
    expect(killed.team.files.waiting()).toEqual([sha256]);
    killed.team.files.settle(sha256);
    const again = killed.startsAgain();
    expect(again.team.files.waiting()).toEqual([]);
    again.desk.close();
    ann.desk.close();
  });

  it('is looked for again after a recovery, which does not know what was sent', () => {
    const { ann, file } = twoDesks();
    opensWithFile(ann.desk);
    ann.meets();
    ann.team.files.settle(sha256);
    const again = ann.startsAgain(() => {
      const bytes = readFileSync(file);
      bytes.fill(0, 100, 4096);
      writeFileSync(file, bytes);
    });
    again.meets();
    expect(again.desk.recovered).not.toBeNull();
    expect(again.team.files.waiting()).toEqual([sha256]);
    again.desk.close();
  });
});
