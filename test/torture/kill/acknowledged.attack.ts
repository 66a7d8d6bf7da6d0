import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { openTestDesk } from '../../support/memoryDesk.ts';
import { temporaryProfile } from '../../support/temporaryProfile.ts';
import { attack } from '../attack.ts';
import { randomSource } from '../randomSource.ts';
import { caseLives } from './caseLives.ts';
import { killedWriter } from './killedWriter.ts';

/** After so many kills on one file the next one begins. */
const KILLS_A_FILE = 25;

for (const [title, freshProfile, short] of [
  ['kill a writer', temporaryProfile, 6],
  ['kill a writer whose file is a link', linkedProfile, 2],
] as const) {
  attack(title, { short, long: 500 }, async ({ times, trial, worst, note }) => {
    const random = randomSource(title);
    let profile = freshProfile();
    let events = 0;
    for (let n = 0; n < times; n++) {
      if (n % KILLS_A_FILE === 0) profile = freshProfile();
      await trial(async () => {
        const early = random.below(5) === 0;
        const after = { ms: random.below(early ? 400 : 120), early };
        const { acknowledged } = await killedWriter(profile, caseLives(`k${n}`), after);
        const begun = performance.now();
        const kept = whatIsKept(profile);
        worst('worst recovery ms', performance.now() - begun);
        expect(kept.problems).toEqual([]);
        expect(acknowledged.filter((id) => !kept.ids.has(id))).toEqual([]);
        expect(kept.ids.size).toBe(kept.lines);
        events += acknowledged.length;
      });
    }
    note(`${events} events acknowledged`);
  });
}

/** The case file lies in another folder, as of somebody who keeps it on another disk. */
function linkedProfile(): string {
  const profile = temporaryProfile();
  symlinkSync(join(temporaryProfile(), 'cases.db'), join(profile, 'cases.db'));
  return profile;
}

/** What a start after the kill finds: the log, and whether the projection is what a rebuild gives. */
function whatIsKept(profile: string) {
  const { desk } = openTestDesk({ profile });
  try {
    const lines = [...desk.exportEvents()];
    const ids = new Set(lines.map((line) => (JSON.parse(line) as { id: string }).id));
    return { lines: lines.length, ids, problems: desk.check().problems };
  } finally {
    desk.close();
  }
}
