import type { Milliseconds } from '../calendar/instant/instant.ts';

/** How long something took over all cases of a group; all null without any. */
export interface Spread {
  readonly n: number;
  readonly meanMs: Milliseconds | null;
  /** Of an even number the mean of the two in the middle. */
  readonly medianMs: Milliseconds | null;
  /** The least length that nine in ten do not exceed (nearest rank). */
  readonly p90Ms: Milliseconds | null;
}

/** Gives mean, median and 90th percentile of lengths in any order, rounded to whole milliseconds. */
export function spreadOf(lengths: ReadonlyArray<Milliseconds>): Spread {
  const n = lengths.length;
  if (n === 0) return { n, meanMs: null, medianMs: null, p90Ms: null };
  const sorted = Float64Array.from(lengths).sort();
  const at = (rank: number): number => sorted[rank - 1] ?? 0;
  const sum = sorted.reduce((total, length) => total + length, 0);
  const middle = Math.ceil(n / 2);
  const median = n % 2 === 1 ? at(middle) : (at(middle) + at(middle + 1)) / 2;
  return {
    n,
    meanMs: Math.round(sum / n),
    medianMs: Math.round(median),
    p90Ms: at(Math.ceil((n * 9) / 10)),
  };
}
