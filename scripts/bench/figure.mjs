/**
 * Where a budget is set: for the ratio to the baseline, or for the figure itself where there is no baseline.
 * @typedef {{ readonly atLeast: number } | { readonly atMost: number }} Budget
 *
 * What a part of the bench measured: one line of the report.
 * @typedef {object} BenchRow
 * @property {string} part
 * @property {string} what
 * @property {number} measured
 * @property {'per s' | 'ms' | 'MB' | '%' | ''} unit
 * @property {{ readonly name: string, readonly measured: number }} [baseline]
 * @property {Budget} [budget]
 * @property {string} [note]
 *
 * A line with what follows from it.
 * @typedef {BenchRow & { ratio: number | null, met: boolean | null }} Figure
 */

/**
 * @param {BenchRow} row
 * @returns {Figure}
 */
export function figureOf(row) {
  const ratio = row.baseline === undefined ? null : row.measured / row.baseline.measured;
  return { ...row, ratio, met: isMet(row.budget, ratio ?? row.measured) };
}

/**
 * @param {Budget | undefined} budget
 * @param {number} figure
 */
function isMet(budget, figure) {
  if (budget === undefined) return null;
  return 'atLeast' in budget ? figure >= budget.atLeast : figure <= budget.atMost;
}
