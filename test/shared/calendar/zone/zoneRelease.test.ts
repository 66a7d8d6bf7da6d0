import { describe, expect, it } from 'vitest';
import { isOlderRelease } from '../../../../shared/calendar/zone/zoneRelease.ts';

describe('a release of the zone rules', () => {
  it.each([
    ['2025c', '2026a'],
    ['2026a', '2026f'],
    ['2026z', '2026za'],
    ['1999z', '2026a'],
  ])('%s came before %s', (older, newer) => {
    expect([isOlderRelease(older, newer), isOlderRelease(newer, older)]).toEqual([true, false]);
  });

  it('is not older than itself', () => {
    expect(isOlderRelease('2026f', '2026f')).toBe(false);
  });

  it('of a name that is none came before nothing', () => {
    expect([isOlderRelease('unknown', '2026f'), isOlderRelease('2026f', '')]).toEqual([false, false]);
  });
});
