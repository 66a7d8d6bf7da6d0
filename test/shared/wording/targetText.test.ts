import { expect, it } from 'vitest';
import { meansEdition, targetsEdition } from '../../../shared/policy/builtInEditions.ts';
import { targetOf } from '../../../shared/policy/targetMs.ts';
import { targetSum, targetText } from '../../../shared/wording/targetText.ts';

it.each([
  [targetsEdition, 1, 'response', '10 minutes', '10 min'],
  [targetsEdition, 2, 'response', '1 business hour', '1 h'],
  [targetsEdition, 1, 'restoration', '4 hours', '4 h'],
  [targetsEdition, 2, 'restoration', '2 business days', '2 days of 9 h = 18 h'],
  [targetsEdition, 4, 'response', '1 business day', '1 day of 9 h = 9 h'],
  [meansEdition, 2, 'restoration', 'mean of 72 hours', '72 h'],
] as const)('$id, severity %i: the %s target is %s, a sum of %s', (edition, severity, clock, text, sum) => {
  const target = targetOf(edition, severity, clock);
  if (!target) throw new Error('There is no target.');
  expect(targetText(target)).toBe(text);
  expect(targetSum(target, edition)).toBe(sum);
});
