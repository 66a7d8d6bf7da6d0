import { expect, it } from 'vitest';
import { documentsTitle, followUpTitle } from '../../../../shared/case/decide/rcaTitle.ts';

it('a title of 200 characters is cut, and never within a character', () => {
  const title = '🎧'.repeat(200);
  expect([...followUpTitle(title)]).toHaveLength(200);
  expect(followUpTitle(title)).toBe(`RCA: ${'🎧'.repeat(195)}`);
  expect(documentsTitle('48247', title)).toBe(`RCA 48247: ${'🎧'.repeat(189)}`);
});
