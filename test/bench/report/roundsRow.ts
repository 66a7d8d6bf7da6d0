import type { BenchRow } from '../../../scripts/bench/figure.mjs';
import { median, percentile } from './median.ts';

/** What of a row does not follow from its rounds. */
export type RowWords = Omit<BenchRow, 'measured' | 'baseline' | 'ratio' | 'spread' | 'error'>;

/**
 * A row of the report from rounds that ran in turns with those of a baseline. A ratio is that of each round to the
 * baseline of the same round, so that what slowed both is no difference; the spread is that of the ratios.
 */
export function roundsRow(
  words: RowWords,
  rounds: ReadonlyArray<number>,
  baseline?: { readonly name: string; readonly rounds: ReadonlyArray<number> },
): BenchRow {
  const measured = median(rounds);
  if (baseline === undefined) return { ...words, measured, spread: spreadOf(rounds) };
  const ratios = rounds.map((round, place) => round / (baseline.rounds[place] ?? Number.NaN));
  return {
    ...words,
    measured,
    baseline: { name: baseline.name, measured: median(baseline.rounds) },
    ratio: median(ratios),
    spread: spreadOf(ratios),
  };
}

/** Half of the distance between the quartiles, as a share of the median; 0 for a single round. */
export function spreadOf(numbers: ReadonlyArray<number>): number {
  return (percentile(numbers, 0.75) - percentile(numbers, 0.25)) / 2 / Math.abs(median(numbers));
}
