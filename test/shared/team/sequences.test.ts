import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AS_PROMISED, inEveryOrder, someActs } from './teamRun.ts';

describe('three desks that work offline, whatever they do and in whichever order they come back', () => {
  it('end with one log and one fold, in which nothing is impossible and nothing is lost', () => {
    fc.assert(
      fc.property(fc.nat(9), someActs, (situation, acts) => {
        for (const run of inEveryOrder(situation, acts)) {
          expect(run).toEqual(AS_PROMISED);
        }
      }),
      { numRuns: 60 },
    );
  });
});
