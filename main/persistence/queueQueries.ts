import type { SeverityCount } from '../../shared/ipc/queueAnswers.ts';
import type { Severity } from '../../shared/policy/severity.ts';
import type { QueueRow } from '../../shared/queue/queueRow.ts';
import { readCard } from './caseRows.ts';
import type { Database, SqlValue } from './sqlite.ts';
import { readTally } from './tally.ts';
import { CLOSED_KEYS, ORDER_KEYS, type ViewSql } from './viewSql.ts';

/** How many cases of each severity a view has, most severe first; severities without any are left out. */
export function groupsOf(database: Database, view: ViewSql): ReadonlyArray<SeverityCount> {
  const rows =
    view.tally === null
      ? database.all<{ severity: number; count: number }>(
          `SELECT severity, count(*) AS count FROM case_row INDEXED BY ${view.index} WHERE ${view.where.join(' AND ')} GROUP BY severity ORDER BY severity`,
          ...view.values,
        )
      : readTally(database, view.tally);
  return rows.map(({ severity, count }) => ({ severity: severity as Severity, count }));
}

/** The rows `[from, to)` of a view in its order, given its groups. */
export function pageOf(
  database: Database,
  view: ViewSql,
  groups: ReadonlyArray<SeverityCount>,
  from: number,
  to: number,
): ReadonlyArray<QueueRow> {
  return queuePage(database, view, groups, from, to).map((row) => readCard(database, row));
}

/** Where a case stands in a view, from 0; null when the view does not have it. */
export function placeOf(database: Database, view: ViewSql, number: string): number | null {
  const where = view.where.join(' AND ');
  const found = database.one<KeyRow>(
    `SELECT severity, ${ORDER_KEYS.join()}, closed_at FROM case_row WHERE number = ? AND ${where}`,
    number,
    ...view.values,
  );
  if (found === undefined) return null;
  const { sql, values } = isByClosing(view) ? beforeByClosing(found) : beforeInQueue(found);
  const before = database.one<{ count: number }>(
    `SELECT count(*) AS count FROM case_row INDEXED BY ${view.index} WHERE ${where} AND ${sql}`,
    ...view.values,
    ...values,
  );
  return before?.count ?? 0;
}

/** The SQL of one stretch of a severity group, for the reader and for the test that looks at its plan. */
export function stretchSql(view: ViewSql, backwards: boolean): string {
  const keys = isByClosing(view) ? CLOSED_KEYS : ORDER_KEYS.map((key) => [key, `${key} DESC`] as const);
  const order = keys.map(([forth, back]) => (backwards ? back : forth)).join();
  return `SELECT row FROM case_row INDEXED BY ${view.index} WHERE ${view.where.join(' AND ')} AND severity = ? ORDER BY ${order} LIMIT ? OFFSET ?`;
}

interface KeyRow {
  readonly severity: number;
  readonly next_due: number;
  readonly priority: number;
  readonly opened_at: number;
  readonly number_key: string;
  readonly closed_at: number | null;
}

interface RowId {
  readonly row: number;
}

function isByClosing(view: ViewSql): boolean {
  return view.index === 'closed_order';
}

/** Whole groups are skipped by their counts, and a group is walked from its nearer end: the far end of a queue stays near. */
function queuePage(
  database: Database,
  view: ViewSql,
  groups: ReadonlyArray<SeverityCount>,
  from: number,
  to: number,
): ReadonlyArray<number> {
  const rows: number[] = [];
  let start = 0;
  for (const { severity, count } of groups) {
    const first = Math.max(from - start, 0);
    const last = Math.min(to - start, count);
    if (first < last) rows.push(...stretch(database, view, severity, count, first, last));
    start += count;
  }
  return rows;
}

function stretch(
  database: Database,
  view: ViewSql,
  severity: number,
  count: number,
  first: number,
  last: number,
): ReadonlyArray<number> {
  const backwards = first > count - last;
  const offset = backwards ? count - last : first;
  const found = database
    .all<RowId>(stretchSql(view, backwards), ...view.values, severity, last - first, offset)
    .map(({ row }) => row);
  return backwards ? found.reverse() : found;
}

interface Before {
  readonly sql: string;
  readonly values: ReadonlyArray<SqlValue>;
}

function beforeInQueue({ severity, next_due, priority, opened_at, number_key }: KeyRow): Before {
  return {
    sql: `(severity, ${ORDER_KEYS.join()}) < (?, ?, ?, ?, ?)`,
    values: [severity, next_due, priority, opened_at, number_key],
  };
}

function beforeByClosing({ severity, closed_at, number_key }: KeyRow): Before {
  return {
    sql: '(severity < ? OR (severity = ? AND (closed_at > ? OR (closed_at = ? AND number_key < ?))))',
    values: [severity, severity, closed_at, closed_at, number_key],
  };
}
