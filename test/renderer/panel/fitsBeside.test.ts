import { expect, it } from 'vitest';
import { fitsBeside } from '../../../renderer/panel/fitsBeside.ts';

it.each([
  ['41:12', 'left', null, true],
  ['−41:12', 'overdue', 'triangle', true],
  ['−2d 21h', 'overdue', 'triangle', false],
  ['−12d 21h', 'overdue', 'triangle', false],
] as const)(
  'the value %s and the word %s stand side by side in the panel: %s %s',
  (value, word, icon, fits) => {
    expect(fitsBeside({ value, word, icon })).toBe(fits);
  },
);
