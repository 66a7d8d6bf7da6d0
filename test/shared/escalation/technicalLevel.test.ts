import { expect, it } from 'vitest';
import { levelNumber, levelsAbove } from '../../../shared/escalation/technicalLevel.ts';

it('is 1 before any escalation', () => {
  expect(levelNumber(null)).toBe(1);
  expect(levelsAbove(null)).toEqual([2, 3]);
});

it.each([
  ['Level 2', 2],
  ['3', 3],
  ['engineering', 1],
  ['Level 0', 1],
])('%s is level %i', (level, number) => {
  expect(levelNumber(level)).toBe(number);
});

it('goes up from the present level only', () => {
  expect(levelsAbove('Level 3')).toEqual([4, 5]);
});
