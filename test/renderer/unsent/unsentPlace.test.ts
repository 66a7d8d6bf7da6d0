import { expect, it } from 'vitest';
import { placeOnMany } from '../../../renderer/unsent/unsentPlace.ts';

const numbers = (from: number, count: number) => Array.from({ length: count }, (_, at) => String(from + at));

it('has a place of its own for each set of cases, whatever their order', () => {
  expect(placeOnMany('note', ['2', '1'])).toBe(placeOnMany('note', ['1', '2']));
  expect(placeOnMany('close', ['1', '2'])).not.toBe(placeOnMany('note', ['1', '2']));
  const pairs = numbers(10_000, 300).flatMap((one, at, all) =>
    all.slice(at + 1).map((other) => placeOnMany('note', [one, other])),
  );
  expect(new Set(pairs).size).toBe(pairs.length);
});

it('is short enough to be kept, of however many cases', () => {
  expect(placeOnMany('next-step', numbers(10_000, 20_000)).length).toBeLessThan(50);
});
