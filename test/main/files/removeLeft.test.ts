import { readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { removeLeft } from '../../../main/files/removeLeft.ts';
import { unfinishedIn } from '../../../main/files/unfinished.ts';
import { temporaryProfile } from '../../support/temporaryProfile.ts';
import { halfWritten, leftHalfWritten } from './halfWritten.ts';

const ID = '.0b5c2f3a-7c1e-4b25-9d51-aa3f2b7c9e30';

/** A folder with files by these names, after what a dead process left in it was removed. */
function swept(...names: ReadonlyArray<string>) {
  const folder = temporaryProfile();
  for (const name of names) writeFileSync(join(folder, name), 'half');
  removeLeft(folder);
  return { folder, names: () => readdirSync(folder) };
}

describe('a file that was being written', () => {
  it('goes at once when its process has ended, with what the engine wrote beside it', () => {
    const left = leftHalfWritten();
    expect(left).toMatch(/\.part$/);
    expect(swept(left, `${left}-journal`).names()).toEqual([]);
  });

  it('is never touched while its process lives, whatever its age, and goes when that is killed', async () => {
    const { name, end } = await halfWritten();
    const { folder, names } = swept();
    const mine = unfinishedIn('');
    for (const each of [name, mine]) {
      writeFileSync(join(folder, each), 'half');
      utimesSync(join(folder, each), 1, 1);
    }
    removeLeft(folder);
    expect(names().toSorted()).toEqual([name, mine].toSorted());
    await end();
    removeLeft(folder);
    expect(names()).toEqual([mine]);
  });

  it.runIf(process.platform === 'linux')('is known from that of a later process with the same number', () => {
    const mine = unfinishedIn('');
    const earlier = mine.replace(/-[0-9a-f]{8}\.part$/, '-00000000.part');
    expect(swept(earlier, mine).names()).toEqual([mine]);
  });

  it.each([
    ['of another computer, which may share the folder', `${ID}.00000000-1-00000000.part`],
    ['of an earlier version', `${ID}.part`],
    ['of an earlier version, an attachment', ID],
  ])('goes after an hour where nobody can tell whether its process lives: one %s', (_, name) => {
    const { folder, names } = swept(name);
    expect(names()).toEqual([name]);
    utimesSync(join(folder, name), 1, 1);
    removeLeft(folder);
    expect(names()).toEqual([]);
  });

  it('is known by our names alone: those of a person stay', () => {
    const mine = ['.notes.part', 'cases.jsonl.part', `${ID}.txt`];
    expect(
      swept(...mine)
        .names()
        .toSorted(),
    ).toEqual(mine.toSorted());
  });
});
