import { describe, expect, it } from 'vitest';
import { figureOf } from '../../scripts/bench/figure.mjs';
import { growthOf } from '../bench/report/growth.ts';
import { roundsRow } from '../bench/report/roundsRow.ts';

const words = { part: 'store', what: 'notes', unit: 'per s', budget: { atLeast: 0.5 } } as const;

describe('a figure of the bench', () => {
  it('is held against the baseline of its own round, so that what slowed both is no difference', () => {
    const baseline = { name: 'raw', rounds: [100, 50, 200] };
    const row = roundsRow(words, [60, 30, 120], baseline);
    expect(row.ratio).toBeCloseTo(0.6);
    expect(row.spread).toBeCloseTo(0);
    expect(figureOf(row).verdict).toBe('met');
  });

  it('misses its budget', () => {
    expect(figureOf(roundsRow(words, [40, 40, 40], { name: 'raw', rounds: [100, 100, 100] })).verdict).toBe(
      'MISSED',
    );
  });

  it('has no verdict where its rounds differ by more than a fifth', () => {
    const row = roundsRow(words, [40, 80, 130, 60], { name: 'raw', rounds: [100, 100, 100, 100] });
    expect(figureOf(row).verdict).toBe('noise');
  });

  it('has no verdict where a slope is not sure enough to say on which side of the budget it is', () => {
    const slope = { ...words, unit: '', measured: 0.09, error: 0.03, budget: { atMost: 0.1 } } as const;
    expect(figureOf(slope).verdict).toBe('noise');
    expect(figureOf({ ...slope, error: 0.005 }).verdict).toBe('met');
  });
});

describe('growth', () => {
  it('of what takes ten times as long for ten times as many is 1, without error', () => {
    const { exponent, error } = growthOf([
      [1_000, 2],
      [10_000, 20],
      [100_000, 200],
      [1_000_000, 2_000],
    ]);
    expect(exponent).toBeCloseTo(1);
    expect(error).toBeCloseTo(0);
  });

  it('of what does not depend on the size is 0, within its error', () => {
    const { exponent, error } = growthOf([
      [1_000, 2],
      [10_000, 2.2],
      [100_000, 1.9],
      [1_000_000, 2.1],
    ]);
    expect(Math.abs(exponent)).toBeLessThan(2 * error);
    expect(error).toBeLessThan(0.05);
  });
});
