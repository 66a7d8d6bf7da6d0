/**
 * Where a budget is set: for the ratio to the baseline, or for the figure itself where there is no baseline.
 * @typedef {{ readonly atLeast: number } | { readonly atMost: number }} Budget
 *
 * What a part of the bench measured: one line of the report.
 * @typedef {object} BenchRow
 * @property {string} part
 * @property {string} what
 * @property {number} measured the median of the rounds
 * @property {'per s' | 'ms' | 'MB' | '%' | ''} unit
 * @property {{ readonly name: string, readonly measured: number }} [baseline]
 * @property {number} [ratio] the median of the rounds' ratios to their baselines; absent, that of the two medians
 * @property {number} [spread] half of the middle half of the rounds lies so far from the median, as a share of it
 * @property {number} [error] of a slope: one standard error
 * @property {Budget} [budget]
 * @property {string} [note]
 *
 * Noise: the rounds differ too much to say whether the budget is met.
 * @typedef {'met' | 'MISSED' | 'noise'} Verdict
 *
 * A line with what follows from it.
 * @typedef {Omit<BenchRow, 'ratio'> & { ratio: number | null, verdict: Verdict | null }} Figure
 */

/** Rounds that differ by more than this share have no verdict. */
const TOO_NOISY = 0.2;

/**
 * @param {BenchRow} row
 * @returns {Figure}
 */
export function figureOf(row) {
  const ratio = row.ratio ?? (row.baseline === undefined ? null : row.measured / row.baseline.measured);
  return { ...row, ratio, verdict: verdictOf(row, ratio ?? row.measured) };
}

/**
 * @param {BenchRow} row
 * @param {number} figure
 * @returns {Verdict | null}
 */
function verdictOf({ budget, spread = 0, error = 0 }, figure) {
  if (budget === undefined) return null;
  const isMet = (/** @type {number} */ at) =>
    'atLeast' in budget ? at >= budget.atLeast : at <= budget.atMost;
  const isOnEdge = isMet(figure - error) !== isMet(figure + error);
  if (spread > TOO_NOISY || isOnEdge) return 'noise';
  return isMet(figure) ? 'met' : 'MISSED';
}
