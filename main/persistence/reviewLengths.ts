import type { Severity } from '../../shared/policy/severity.ts';
import type { Span } from '../../shared/review/reviewWeeks.ts';
import type { Resolution } from '../../shared/review/timeToResolve.ts';
import type { Restoration } from '../../shared/review/timeToRestore.ts';
import { kindNumber, OBJECTIVES } from './reviewFacts.ts';
import { factScope, type ReviewScope } from './reviewScope.ts';
import type { Database, SqlValue } from './sqlite.ts';

/** Restorations of a span that stand against an objective; those against a mean alone if asked. */
export function restorationsOf(
  database: Database,
  span: Span,
  scope: ReviewScope,
  onlyMeans = false,
): ReadonlyArray<Restoration> {
  const editions = database.all<{ id: string }>('SELECT id FROM edition ORDER BY id').map(({ id }) => id);
  const edition = `CASE edition ${editions.map((_, place) => `WHEN ? THEN ${place}`).join(' ')} ELSE -1 END`;
  const { sql, values } = factScope(scope);
  const restorations: Restoration[] = [];
  inNumbers(
    database,
    ['f.row', 'f.at', 'severity', 'objective', 'outcome', 'elapsed', 'target', edition],
    `target IS NOT NULL${onlyMeans ? ' AND objective = 1' : ''}${sql}`,
    [...editions, kindNumber('restored'), span.from, span.to, ...values],
    ([row = 0, at = 0, severity = 0, objective = 0, outcome = 0, elapsedMs = 0, targetMs = 0, place = 0]) => {
      restorations.push({
        row,
        at,
        severity: severity as Severity,
        edition: editions[place] ?? '',
        objective: OBJECTIVES[objective] ?? null,
        missed: outcome === 2,
        elapsedMs,
        targetMs,
      });
    },
  );
  return restorations;
}

/** Resolutions of a span. */
export function resolutionsOf(database: Database, span: Span, scope: ReviewScope): ReadonlyArray<Resolution> {
  const { sql, values } = factScope(scope);
  const resolutions: Resolution[] = [];
  inNumbers(
    database,
    ['severity', 'elapsed'],
    `elapsed IS NOT NULL${sql}`,
    [kindNumber('resolved'), span.from, span.to, ...values],
    ([severity = 0, elapsedMs = 0]) => {
      resolutions.push({ severity: severity as Severity, elapsedMs });
    },
  );
  return resolutions;
}

/** Whole numbers of many facts in one text: a row for each would cost several times as much. None of them may be null. */
function inNumbers(
  database: Database,
  columns: ReadonlyArray<string>,
  where: string,
  values: ReadonlyArray<SqlValue>,
  take: (numbers: ReadonlyArray<number>) => void,
): void {
  const list = columns.join(" || ',' || ");
  const found = database.one<{ text: string | null }>(
    `SELECT group_concat(${list}) AS text FROM review_fact AS f
     WHERE kind = ? AND f.at >= ? AND f.at < ? AND ${where}`,
    ...values,
  );
  if (found === undefined || found.text === null) return;
  const numbers = found.text.split(',');
  const group = new Array<number>(columns.length).fill(0);
  for (let place = 0; place < numbers.length; place += columns.length) {
    for (let column = 0; column < columns.length; column += 1)
      group[column] = Number(numbers[place + column]);
    take(group);
  }
}
