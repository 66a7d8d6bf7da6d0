import { expect, it } from 'vitest';
import { gatherChanges } from '../../../main/console/gatherChanges.ts';
import type { DeskChange } from '../../../main/desk/desk.ts';

/** What the window hears; `rest` is over when the test says so. */
function gathering() {
  const told: DeskChange[] = [];
  const waiting: (() => void)[] = [];
  const note = gatherChanges(
    (_, run) => {
      waiting.push(run);
      return () => undefined;
    },
    (change) => told.push(change),
  );
  return { told, note, rested: () => waiting.shift()?.() };
}

it('tells the first change at once, and all that follow soon after it as one', () => {
  const { told, note, rested } = gathering();
  note({ version: 1, cases: ['a'] });
  note({ version: 2, cases: ['b'] });
  note({ version: 3, cases: ['a', 'c'] });
  expect(told).toEqual([{ version: 1, cases: ['a'] }]);
  rested();
  expect(told.slice(1)).toEqual([{ version: 3, cases: ['b', 'a', 'c'] }]);
  rested();
  note({ version: 4, cases: ['d'] });
  expect(told.at(-1)).toEqual({ version: 4, cases: ['d'] });
});

it('means any case when one of the changes did', () => {
  const { told, note, rested } = gathering();
  for (const cases of [['a'], [], ['b']]) note({ version: 1, cases });
  rested();
  expect(told.at(-1)?.cases).toEqual([]);
});
