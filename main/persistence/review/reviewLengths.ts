import type { Severity } from '../../../shared/policy/severity.ts';
import type { Span } from '../../../shared/review/reviewWeeks.ts';
import type { Resolution } from '../../../shared/review/timeToResolve.ts';
import type { Restoration } from '../../../shared/review/timeToRestore.ts';
import type { Database, SqlValue } from '../sqlite.ts';
import { storedJson } from '../storedJson.ts';
import { kindNumber, OBJECTIVES, OUTCOMES } from './reviewFacts.ts';
import { factScope, type LookedUp } from './reviewScope.ts';

/** Restorations of a span that stand against an objective; those against a mean alone if asked. */
export function restorationsOf(
  database: Database,
  span: Span,
  scope: LookedUp,
  onlyMeans = false,
): ReadonlyArray<Restoration> {
  const editions = database.all<{ id: string }>('SELECT id FROM edition ORDER BY id').map(({ id }) => id);
  const edition = `CASE edition ${editions.map((_, place) => `WHEN ? THEN ${place}`).join(' ')} END`;
  const { from: facts, sql } = factScope(scope);
  const restorations: Restoration[] = [];
  inNumbers(
    database,
    facts,
    [
      'f.row',
      'f.at',
      'elapsed',
      'target',
      `((severity * 4 + objective) * 4 + outcome) * ${MOST_EDITIONS} + ${edition}`,
    ],
    `target IS NOT NULL${onlyMeans ? ' AND objective = 1' : ''}${sql}`,
    [...editions, kindNumber('restored'), span.from, span.to],
    ([row = 0, at = 0, elapsedMs = 0, targetMs = 0, sort = 0]) => {
      const plain = Math.floor(sort / MOST_EDITIONS);
      restorations.push({
        row,
        at,
        severity: (plain >> 4) as Severity,
        edition: editions[sort % MOST_EDITIONS] ?? '',
        objective: OBJECTIVES[(plain >> 2) & 3] ?? null,
        missed: (plain & 3) === MISSED,
        elapsedMs,
        targetMs,
      });
    },
  );
  // Of a few, case by case: they come by when they were all the same.
  return scope.few ? restorations.sort((a, b) => a.at - b.at || a.row - b.row) : restorations;
}

/** Numbers are packed into one, since each that is written and read again costs. */
const MOST_EDITIONS = 1024;
const MISSED = OUTCOMES.indexOf('missed');

/** Resolutions of a span. */
export function resolutionsOf(database: Database, span: Span, scope: LookedUp): ReadonlyArray<Resolution> {
  const { from: facts, sql } = factScope(scope);
  const resolutions: Resolution[] = [];
  inNumbers(
    database,
    facts,
    ['elapsed * 8 + severity'],
    `elapsed IS NOT NULL${sql}`,
    [kindNumber('resolved'), span.from, span.to],
    ([packed = 0]) => {
      resolutions.push({ severity: (packed % 8) as Severity, elapsedMs: Math.floor(packed / 8) });
    },
  );
  return resolutions;
}

/** Whole numbers of many facts in one text: a row for each would cost several times as much. None of them may be null. */
function inNumbers(
  database: Database,
  facts: string,
  columns: ReadonlyArray<string>,
  where: string,
  values: ReadonlyArray<SqlValue>,
  take: (numbers: ReadonlyArray<number>) => void,
): void {
  const list = columns.map((column) => `(${column})`).join(" || ',' || ");
  const found = database.one<{ text: string | null }>(
    `SELECT group_concat(${list}) AS text FROM ${facts}
     WHERE kind = ? AND f.at >= ? AND f.at < ? AND ${where}`,
    ...values,
  );
  if (found === undefined || found.text === null) return;
  const numbers = storedJson<number[]>(`[${found.text}]`);
  const group = new Array<number>(columns.length).fill(0);
  for (let place = 0; place < numbers.length; place += columns.length) {
    for (let column = 0; column < columns.length; column += 1) group[column] = numbers[place + column] ?? 0;
    take(group);
  }
}
