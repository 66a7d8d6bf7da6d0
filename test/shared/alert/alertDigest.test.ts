import { describe, expect, it } from 'vitest';
import { type FreshAlert, showingOf } from '../../../shared/alert/alertDigest.ts';
import type { Severity } from '../../../shared/policy/severity.ts';

const alerts = (count: number, severity: Severity = 2, past = false): ReadonlyArray<FreshAlert> =>
  Array.from({ length: count }, () => ({ severity, past }));

describe('alerts that come as time passes (policy §8)', () => {
  it.each([
    ['three at once are shown one by one', 3, 0, 'single'],
    ['four at once are one digest', 4, 0, 'digest'],
    ['one after two others of its ten seconds is shown on its own', 1, 2, 'single'],
    ['the fourth of ten seconds waits for their end', 1, 3, 'digest-later'],
    ['two after two others wait too', 2, 2, 'digest-later'],
  ] as const)('%s', (_title, count, before, showing) => {
    expect(showingOf(alerts(count), before, 'time')).toBe(showing);
  });

  it('of severity 1 do not wait for the end of the ten seconds', () => {
    expect(showingOf([...alerts(1), ...alerts(1, 1)], 3, 'time')).toBe('digest');
  });

  it('that were late when they were recorded are a digest from two on', () => {
    expect(showingOf(alerts(2, 3, true), 0, 'time')).toBe('digest');
    expect(showingOf([...alerts(1, 3, true), ...alerts(1)], 0, 'time')).toBe('single');
  });
});

describe.each(['start', 'sleep', 'jump'] as const)('alerts after a %s (policy §8)', (occasion) => {
  it('are a digest from two on, at once', () => {
    expect(showingOf(alerts(2), 0, occasion)).toBe('digest');
    expect(showingOf(alerts(1), 5, occasion)).toBe('digest');
  });

  it('one alone is itself', () => {
    expect(showingOf(alerts(1), 0, occasion)).toBe('single');
  });
});
