import { copyFileSync, existsSync, mkdirSync, rmSync, statSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { openTestDesk } from '../../support/memoryDesk.ts';
import { temporaryProfile } from '../../support/temporaryProfile.ts';
import { attack } from '../attack.ts';
import { caseLives } from '../kill/caseLives.ts';
import { killedWriter } from '../kill/killedWriter.ts';
import { type RandomSource, randomSource } from '../randomSource.ts';

/** Files of an earlier moment of the same profile. */
interface Earlier {
  readonly file: string;
  readonly wal: string;
}

/** What befalls the -wal of a desk that was killed, or was closed and had an older one put beside it. */
const BEFALLS: Readonly<Record<string, (file: string, earlier: Earlier, random: RandomSource) => void>> = {
  'is removed': (file) => rmSync(`${file}-wal`, { force: true }),
  'is emptied': (file) => existsSync(`${file}-wal`) && truncateSync(`${file}-wal`, 0),
  'loses its end': (file, _, random) => {
    if (existsSync(`${file}-wal`)) truncateSync(`${file}-wal`, random.below(statSync(`${file}-wal`).size));
  },
  'is of an earlier time': (file, { wal }) => copyFileSync(wal, `${file}-wal`),
  'stays, and the file is of an earlier time': (file, earlier) => copyFileSync(earlier.file, file),
};

for (const [what, befalls] of Object.entries(BEFALLS)) {
  attack(`a -wal that ${what}`, { short: 1, long: 40 }, async ({ times, trial, worst, note }) => {
    const random = randomSource(what);
    let lost = 0;
    for (let n = 0; n < times; n++) {
      await trial(async () => {
        const profile = temporaryProfile();
        const file = join(profile, 'cases.db');
        const lives = caseLives(`${what} ${n}`);
        const first = await killedWriter(profile, lives, { ms: 200 + random.below(300), early: false });
        const earlier = keptElsewhere(file);
        const second = await killedWriter(profile, lives, { ms: 200 + random.below(300), early: false });
        // Half of them were closed in between, so that no -wal belongs to the file.
        if (n % 2 === 1) openTestDesk({ profile }).desk.close();
        befalls(file, earlier, random);
        const begun = performance.now();
        const { missing, said } = whatIsSaid(profile, [...first.acknowledged, ...second.acknowledged]);
        worst('worst recovery ms', performance.now() - begun);
        lost += missing;
        if (missing > 0) expect(said).toMatch(/missing/);
      });
    }
    note(`${lost} acknowledged events were on what was taken away, each loss was said`);
  });
}

function keptElsewhere(file: string): Earlier {
  const folder = temporaryProfile();
  mkdirSync(folder, { recursive: true });
  const [copy, wal] = [join(folder, 'cases.db'), join(folder, 'cases.db-wal')];
  copyFileSync(file, copy);
  copyFileSync(`${file}-wal`, wal);
  return { file: copy, wal };
}

/** How many of the acknowledged events the next start does not have, and what it says. */
function whatIsSaid(profile: string, acknowledged: ReadonlyArray<string>) {
  const { desk } = openTestDesk({ profile });
  const there = new Set([...desk.exportEvents()].map((line) => (JSON.parse(line) as { id: string }).id));
  const said = `${desk.recovered ?? ''} ${desk.check().problems.join(' ')}`;
  desk.close();
  return { missing: acknowledged.filter((id) => !there.has(id)).length, said };
}
