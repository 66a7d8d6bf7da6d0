import { expect } from 'vitest';
import { openTestDesk } from '../../support/memoryDesk.ts';
import { attack } from '../attack.ts';
import { randomSource } from '../randomSource.ts';
import { createModelDesk } from './modelDesk.ts';
import { createSteps } from './steps.ts';

/** After so many steps a new desk begins: a case of thousands of events is slow to go through, and no likelier to be wrong. */
const STEPS_A_DESK = 250;

attack(
  'a second implementation beside the desk',
  { short: 250, long: 50_000 },
  async ({ times, trial, note }) => {
    const random = randomSource('a second implementation');
    const done = new Map<string, number>();
    for (let begun = 0; begun < times; begun += STEPS_A_DESK) {
      await trial(() => {
        const under = openTestDesk();
        const model = createModelDesk();
        const step = createSteps(under, model, random);
        for (let n = begun; n < Math.min(times, begun + STEPS_A_DESK); n += 1) {
          const what = step();
          done.set(what, (done.get(what) ?? 0) + 1);
          model.hear(under.desk);
          expect(model.deviations(under.desk), `after ${what}, step ${n}`).toEqual([]);
        }
        expect(under.desk.check().problems).toEqual([]);
        under.desk.rebuild();
        expect(model.deviations(under.desk), 'after a rebuild').toEqual([]);
        under.desk.close();
      });
    }
    note([...done].map(([what, count]) => `${count} ${what}`).join(', '));
  },
);
