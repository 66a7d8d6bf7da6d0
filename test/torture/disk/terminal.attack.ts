import { expect } from 'vitest';
import { openTestDesk } from '../../support/memoryDesk.ts';
import { temporaryProfile } from '../../support/temporaryProfile.ts';
import { attack } from '../attack.ts';
import { caseLives } from '../kill/caseLives.ts';
import { killedWriter } from '../kill/killedWriter.ts';
import { randomSource } from '../randomSource.ts';
import { failingWriter } from './failingWriter.ts';
import { faultyDisk } from './faultyDisk.ts';

for (const order of ['full', 'broken', 'nosync'] as const) {
  attack(
    `a disk that is ${order} under a writer`,
    { short: 1, long: 100 },
    async ({ times, trial, worst, note }) => {
      const random = randomSource(`disk ${order}`);
      let acknowledgedInAll = 0;
      for (let n = 0; n < times; n++) {
        await trial(async () => {
          const profile = temporaryProfile();
          const disk = faultyDisk(profile);
          disk.order('sound');
          const fault = { order, afterMs: random.below(80) };
          const { acknowledged, code, said } = await failingWriter(profile, caseLives(`d${n}`), disk, fault);
          // What happened and what to do, and no word of a bug.
          expect({ code, said }).toEqual({
            code: 1,
            said: expect.stringMatching(/^Nothing was saved: the disk .+, then repeat\.\n$/),
          });
          acknowledgedInAll += acknowledged.length;
          const begun = performance.now();
          const ids = whatIsKept(profile);
          worst('worst recovery ms', performance.now() - begun);
          expect(acknowledged.filter((id) => !ids.includes(id))).toEqual([]);
          expect(new Set(ids).size).toBe(ids.length);
          // The cause is gone: the next command goes on.
          const next = await killedWriter(profile, firstOf(caseLives(`again${n}`), 40), {
            ms: 60_000,
            early: false,
          });
          expect([next.acknowledged.length, next.wasKilled]).toEqual([40, false]);
          expect(whatIsKept(profile)).toHaveLength(ids.length + 40);
        });
      }
      note(`${acknowledgedInAll} events acknowledged`);
    },
  );
}

function whatIsKept(profile: string): ReadonlyArray<string> {
  const { desk } = openTestDesk({ profile });
  try {
    expect(desk.recovered).toBeNull();
    expect(desk.check().problems).toEqual([]);
    return [...desk.exportEvents()].map((line) => (JSON.parse(line) as { id: string }).id);
  } finally {
    desk.close();
  }
}

function* firstOf(lines: Iterator<string>, count: number): Generator<string> {
  for (let n = 0; n < count; n++) yield String(lines.next().value);
}
