import { expect, it } from 'vitest';
import { targetOf } from '../../../shared/clock/clockTarget.ts';
import { english } from '../../../shared/messages/en/english.ts';
import { meansEdition, targetsEdition } from '../../../shared/policy/builtInEditions.ts';
import { targetText } from '../../../shared/wording/targetText.ts';

it.each([
  [targetsEdition, 1, 'response', '10 minutes'],
  [targetsEdition, 2, 'response', '1 business hour'],
  [targetsEdition, 1, 'restoration', '4 hours'],
  [targetsEdition, 2, 'restoration', '2 business days'],
  [targetsEdition, 4, 'response', '1 business day'],
  [meansEdition, 2, 'restoration', 'mean of 72 hours'],
] as const)('$id, severity %i: the %s target is %s', (edition, severity, clock, text) => {
  const target = targetOf(edition, severity, clock);
  if (!target) throw new Error('There is no target.');
  expect(targetText(english, target)).toBe(text);
});
