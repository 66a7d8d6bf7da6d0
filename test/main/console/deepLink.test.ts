import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { caseOfLink } from '../../../main/console/deepLink.ts';

describe('a link to a case', () => {
  it('names it, also with signs that a link has to escape', () => {
    expect(caseOfLink('severity-desk://case/48291')).toBe('48291');
    expect(caseOfLink('severity-desk://case/48291/')).toBe('48291');
    expect(caseOfLink('severity-desk://case/INC%20204%2F7')).toBe('INC 204/7');
    expect(caseOfLink(`severity-desk://case/${encodeURIComponent('障害-7')}`)).toBe('障害-7');
  });

  it.each([
    'severity-desk://other/1',
    'severity-desk://case/',
    'severity-desk://case/1/2',
    'severity-desk://case/1?x=2',
    'severity-desk://case/%zz',
    'severity-desk://case/1%00',
    'https://case/1',
    `severity-desk://case/${'9'.repeat(10_000)}`,
    'severity-desk:case/1',
    '',
  ])('is none of ours: %s', (link) => {
    expect(caseOfLink(link)).toBeNull();
  });

  it('gives back whatever number it was made from', () => {
    const number = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 60 })
      .filter((text) => !/\p{Cc}/u.test(text));
    fc.assert(
      fc.property(number, (text) => {
        expect(caseOfLink(`severity-desk://case/${encodeURIComponent(text)}`)).toBe(text);
      }),
    );
  });
});
