import { expect, it } from 'vitest';
import { groupedNumber, ungroupedNumber } from '../../../shared/messages/numbers.ts';

it.each(['en', 'ja', 'de', 'pl', 'es'])('%s has a thin space between thousands', (language) => {
  expect(groupedNumber(language, 1_234_567)).toBe('1\u2009234\u2009567');
  expect(groupedNumber(language, 1234)).toBe('1\u2009234');
  expect(groupedNumber(language, 999)).toBe('999');
});

it('a decimal has the sign of its language, and thousands have none', () => {
  expect(ungroupedNumber('en', 1234.5)).toBe('1234.5');
  expect(ungroupedNumber('de', 1234.5)).toBe('1234,5');
});
