import type { Severity } from '../../../shared/policy/severity.ts';
import type { Span } from '../../../shared/review/reviewWeeks.ts';
import { noResolutions, type Resolutions } from '../../../shared/review/timeToResolve.ts';
import type { Restoration } from '../../../shared/review/timeToRestore.ts';
import type { Database, SqlValue } from '../sqlite.ts';
import { storedJson } from '../storedJson.ts';
import { kindNumber, OBJECTIVES, OUTCOMES } from './factColumns.ts';
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
  const [rows, ats, lengths, targets, sorts] = inNumbers(
    database,
    facts,
    ['f.row', 'f.at', 'elapsed', 'target', `(${PLAIN}) * ${MOST_EDITIONS} + ${edition}`],
    `target IS NOT NULL AND elapsed IS NOT NULL${onlyMeans ? ' AND objective = 1' : ''}${sql}`,
    [...editions, kindNumber('restored'), span.from, span.to],
  );
  const restorations = (rows ?? []).map((row, place): Restoration => {
    const sort = sorts?.[place] ?? 0;
    const plain = Math.floor(sort / MOST_EDITIONS);
    return {
      row,
      at: ats?.[place] ?? 0,
      severity: (plain >> 4) as Severity,
      edition: editions[sort % MOST_EDITIONS] ?? '',
      objective: OBJECTIVES[(plain >> 2) & 3] ?? null,
      missed: (plain & 3) === MISSED,
      elapsedMs: lengths?.[place] ?? 0,
      targetMs: targets?.[place] ?? 0,
    };
  });
  // Of a few, case by case: they come by when they were all the same.
  return scope.few ? restorations.sort((a, b) => a.at - b.at || a.row - b.row) : restorations;
}

/** Numbers are packed into one, since each that is written and read again costs. */
const PLAIN = '(severity * 4 + objective) * 4 + outcome';
const MOST_EDITIONS = 1024;
const MISSED = OUTCOMES.indexOf('missed');

/** Resolutions of a span, by severity. */
export function resolutionsOf(database: Database, span: Span, scope: LookedUp): Resolutions {
  const { from: facts, sql } = factScope(scope);
  const [packed = []] = inNumbers(database, facts, ['elapsed * 8 + severity'], `elapsed IS NOT NULL${sql}`, [
    kindNumber('resolved'),
    span.from,
    span.to,
  ]);
  const resolutions = noResolutions();
  for (const one of packed) resolutions.get((one % 8) as Severity)?.push(Math.floor(one / 8));
  return resolutions;
}

/** Whole numbers of many facts, each column in one text: a row for each fact would cost several times as much. None of them may be null. */
function inNumbers(
  database: Database,
  facts: string,
  columns: ReadonlyArray<string>,
  where: string,
  values: ReadonlyArray<SqlValue>,
): ReadonlyArray<ReadonlyArray<number>> {
  const lists = columns.map((column, place) => `json_group_array(${column}) AS list${place}`);
  const found = database.one<Record<string, string>>(
    `SELECT ${lists.join()} FROM ${facts} WHERE kind = ? AND f.at >= ? AND f.at < ? AND ${where}`,
    ...values,
  );
  return columns.map((_, place) => storedJson<number[]>(found?.[`list${place}`] ?? '[]'));
}
