import { expect, it } from 'vitest';
import { inSlices } from '../../../main/bulk/inSlices.ts';

/** Work on `count` items of which each takes 5 ms on a clock of the test; told what happened, in order. */
async function working(count: number, stopAfter = count) {
  let now = 0;
  let done = 0;
  const breaths: number[] = [];
  const told: number[] = [];
  const isWhole = await inSlices(
    Array.from({ length: count }, (_, at) => at),
    () => {
      now += 5;
      done += 1;
    },
    {
      monotonic: () => now,
      breathe: async () => {
        breaths.push(now);
        now += 1_000;
      },
      isOver: () => done >= stopAfter && done < count,
      tell: (some) => told.push(some),
    },
  );
  return { isWhole, done, breaths: breaths.length, told };
}

it('lets others in after each 12 ms of work, however long they take, and says how far it is', async () => {
  expect(await working(10)).toEqual({ isWhole: true, done: 10, breaths: 3, told: [6, 9] });
});

it('ends between two items when it is called off', async () => {
  expect(await working(10, 4)).toMatchObject({ isWhole: false, done: 4 });
});
