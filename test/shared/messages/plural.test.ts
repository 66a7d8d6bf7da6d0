import { expect, it } from 'vitest';
import { pluralIn } from '../../../shared/messages/plural.ts';

const FORMS = { one: 'one', two: 'two', few: 'few', many: 'many', other: 'other' };

it.each([
  ['en', 0, 'other'],
  ['en', 1, 'one'],
  ['en', 21, 'other'],
  ['ja', 1, 'other'],
  ['pl', 3, 'few'],
  ['pl', 5, 'many'],
  ['fr', 0, 'one'],
])('in %s, %d takes the form %s', (language, count, form) => {
  expect(pluralIn(language)(count, FORMS)).toBe(form);
});

it('takes the form that every language has where the word has no other', () => {
  expect(pluralIn('pl')(3, { other: 'spraw' })).toBe('spraw');
});

it.each([
  [1, 'one'],
  [2, 'two'],
  [3, 'few'],
  [11, 'other'],
  [22, 'two'],
])('a place of English, %d, takes the form %s', (place, form) => {
  expect(pluralIn('en', 'ordinal')(place, FORMS)).toBe(form);
});
