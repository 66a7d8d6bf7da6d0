import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { issueParts, splitSecond } from '../../../shared/drafting/issueParts.ts';

const texts = (description: string): ReadonlyArray<string> => issueParts(description).map(({ text }) => text);

describe('a description that lists several issues (policy §5)', () => {
  it.each([
    'Status is late. Also, the wallboard font is too small.',
    'Status is late.\nIn addition the wallboard font is too small.',
    'Status is late.\n\nAnother issue: the wallboard font is too small.',
    'Status is late. Separately, the wallboard font is too small.',
    'Status is late. A second problem is the font of the wallboard.',
    'Status is late! Additionally the wallboard font is too small.',
    'ステータスの表示が遅れます。また、ウォールボードの文字が小さすぎます。',
    'ステータスの表示が遅れます。\nもう一つ、ウォールボードの文字が小さすぎます。',
  ])('reads like two in %j', (description) => {
    expect(issueParts(description)).toHaveLength(2);
  });

  it('has a part for each item of a list, the lead-in with the first', () => {
    expect(
      texts('We see:\n1. Status is late by a minute\n2. The font is too small\n3. Exports stop'),
    ).toEqual(['We see:\n1. Status is late by a minute', '2. The font is too small', '3. Exports stop']);
    expect(texts('- Status is late\n  since 06:40\n- The font is too small')).toHaveLength(2);
    expect(texts('① 表示が一分遅れます\n② ウォールボードの文字が小さい')).toHaveLength(2);
  });
});

describe('a description of one issue', () => {
  it.each([
    'Status changes reach the supervisor view after a minute. It began at 06:40. Refreshing helps.',
    'The font is also too small on the wallboard.',
    'Status is late. Also see the screenshot.',
    'In addition to the first floor, status is late on the second.',
    'Steps to reproduce:\n1. Sign in as an agent\n2. Change the status\n3. Watch the supervisor view',
    'Tried so far:\n- signing in again\n- another browser',
    'Also, the wallboard font is too small.',
    'Call 1.5 hours late. 3.5 of 4 agents wait.',
    'Status is late - by a minute.',
    '1. Status is late',
    '1. Another issue',
    'Late. Also!',
    '',
  ])('stays whole: %j', (description) => {
    expect(issueParts(description)).toHaveLength(1);
  });

  it('has nothing to split off', () => {
    expect(splitSecond('Status is late. It began at 06:40.')).toBeNull();
  });
});

describe('splitting off the second issue', () => {
  it('leaves the first where it was', () => {
    expect(splitSecond('Status is late. Also, the font is too small.')).toEqual({
      first: 'Status is late.',
      second: 'Also, the font is too small.',
    });
  });

  it('leaves the third with the first, to be split off next', () => {
    const split = splitSecond('1. Status is late\n2. The font is too small\n3. Exports stop at noon');
    expect(split).toEqual({
      first: '1. Status is late\n3. Exports stop at noon',
      second: 'The font is too small',
    });
    expect(issueParts(split?.first ?? '')).toHaveLength(2);
  });
});

const words = fc.constantFrom(
  'Status is late',
  'Also',
  'Another issue',
  '- ',
  '1. ',
  '2) ',
  '。',
  'また、',
  '. ',
  '\n',
  'x',
);

describe('whatever is written', () => {
  it('the parts are the description, each character in one of them', () => {
    fc.assert(
      fc.property(
        fc.array(words).map((found) => found.join('')),
        (description) => {
          const parts = issueParts(description);
          expect(parts.map(({ from, to }) => description.slice(from, to)).join('')).toBe(description);
          expect(parts.length).toBeGreaterThan(0);
        },
      ),
    );
  });

  it('splitting ends: each one leaves a shorter description', () => {
    fc.assert(
      fc.property(
        fc.array(words).map((found) => found.join('')),
        (description) => {
          const split = splitSecond(description);
          if (split === null) return;
          expect(split.first.length).toBeLessThan(description.length);
        },
      ),
    );
  });
});
