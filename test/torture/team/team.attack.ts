import fc from 'fast-check';
import { expect } from 'vitest';
import { AS_PROMISED, inEveryOrder, someActs } from '../../shared/team/teamRun.ts';
import { attack } from '../attack.ts';
import { randomSource } from '../randomSource.ts';

attack('three desks of a team that work offline', { short: 20, long: 4_000 }, async ({ times, trial }) => {
  const random = randomSource('three desks of a team');
  for (let made = 0; made < times; made += 1) {
    await trial(() => {
      fc.assert(
        fc.property(fc.nat(9), someActs, (situation, acts) => {
          for (const run of inEveryOrder(situation, acts)) expect(run).toEqual(AS_PROMISED);
        }),
        { numRuns: 1, seed: random.below(2 ** 31) },
      );
    });
  }
});
