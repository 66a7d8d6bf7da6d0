import { describe, expect, it } from 'vitest';
import { weeksBefore, weeksOfRange } from '../../../../renderer/leadReview/choosing/reviewRanges.ts';

/** Monday, 7 December 2026, 09:14 in Bucharest. */
const now = Date.UTC(2026, 11, 7, 7, 14);
const zone = 'Europe/Bucharest';

describe('whole weeks before this one', () => {
  it('end with the last Sunday', () => {
    expect(weeksBefore(4, now, zone)).toEqual({ from: '2026-11-09', to: '2026-12-06' });
  });

  it('are told from dates of one’s own', () => {
    expect(weeksOfRange({ from: '2026-11-09', to: '2026-12-06' }, now, zone)).toBe(4);
    expect(weeksOfRange({ from: '2026-11-10', to: '2026-12-06' }, now, zone)).toBeNull();
  });
});
