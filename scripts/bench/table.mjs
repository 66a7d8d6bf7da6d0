/**
 * The figures as lines of text in columns.
 * @param {readonly import('./figure.mjs').Figure[]} figures
 */
export function benchTable(figures) {
  const head = ['part', 'what', 'measured', 'baseline', 'ratio', 'spread', 'budget', ''];
  const lines = [head, ...figures.map(cellsOf)];
  const widths = head.map((_, column) => Math.max(...lines.map((cells) => (cells[column] ?? '').length)));
  const text = lines.map((cells) =>
    cells
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  const notes = figures.flatMap(({ part, what, note }) =>
    note === undefined ? [] : [`${part}, ${what}: ${note}`],
  );
  return [...text, ...(notes.length === 0 ? [] : ['', ...notes])].join('\n');
}

/** @param {import('./figure.mjs').Figure} figure */
function cellsOf({ part, what, measured, unit, baseline, budget, ratio, spread, error, verdict }) {
  const of = unit === '' ? '' : ` ${unit}`;
  return [
    part,
    what,
    `${short(measured)}${of}`,
    baseline === undefined ? '' : `${short(baseline.measured)}${of} ${baseline.name}`,
    ratio === null ? '' : `x ${short(ratio)}`,
    spreadWords(spread, error),
    budget === undefined ? '' : budgetWords(budget),
    verdict ?? '',
  ];
}

/**
 * @param {number | undefined} spread
 * @param {number | undefined} error
 */
function spreadWords(spread, error) {
  if (error !== undefined) return `± ${short(error)}`;
  return spread === undefined ? '' : `± ${Math.round(spread * 100)} %`;
}

/** @param {import('./figure.mjs').Budget} budget */
function budgetWords(budget) {
  return 'atLeast' in budget ? `at least ${short(budget.atLeast)}` : `at most ${short(budget.atMost)}`;
}

/**
 * Three digits that matter, thousands with a sign between.
 * @param {number} number
 */
export function short(number) {
  return number.toLocaleString('en', { maximumSignificantDigits: 3 });
}
