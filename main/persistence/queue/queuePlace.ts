import type { Database, SqlValue } from '../sqlite.ts';
import type { Counted } from './counted.ts';
import { countAfter, countBefore, stretchEnd, stretchStart } from './stretches.ts';
import { readCounts } from './viewCounts.ts';
import { hasStretches, isByClosing, ORDER_KEYS, type ViewSql } from './viewSql.ts';

/** Where a case stands in a view, from 0; null when the view does not have it. */
export function placeOf(database: Database, view: ViewSql, number: string): number | null {
  const where = view.where.join(' AND ');
  const found = database.one<KeyRow>(
    `SELECT severity, ${ORDER_KEYS.join()}, closed_at FROM case_row WHERE number = ? AND ${where}`,
    number,
    ...view.values,
  );
  if (found === undefined) return null;
  return hasStretches(view) ? placeByStretches(database, view, found) : placeByCount(database, view, found);
}

function placeByCount(database: Database, view: ViewSql, found: KeyRow): number {
  const { sql, values } = isByClosing(view) ? beforeByClosing(found) : beforeInQueue(found);
  const before = database.one<{ count: number }>(
    `SELECT count(*) AS count FROM case_row INDEXED BY ${view.index} WHERE ${view.where.join(' AND ')} AND ${sql}`,
    ...view.values,
    ...values,
  );
  return before?.count ?? 0;
}

/** Whole severities and whole stretches of time by their counters; only the stretch of the case itself is walked. */
function placeByStretches(
  database: Database,
  view: ViewSql & { readonly counted: Counted },
  found: KeyRow,
): number {
  const isClosing = isByClosing(view);
  const instant = isClosing ? (found.closed_at ?? 0) : found.next_due;
  const moreSevere = readCounts(database, view.counted).filter(({ severity }) => severity < found.severity);
  const counted = { ...view.counted, severity: found.severity };
  const earlier = (isClosing ? countAfter : countBefore)(database, counted, instant);
  const within = isClosing ? withinClosing(found) : withinDue(found);
  const beside = database.one<{ count: number }>(
    `SELECT count(*) AS count FROM case_row INDEXED BY ${view.index} WHERE ${view.where.join(' AND ')} AND ${within.sql}`,
    ...view.values,
    ...within.values,
  );
  return moreSevere.reduce((sum, { count }) => sum + count, 0) + earlier + (beside?.count ?? 0);
}

interface KeyRow {
  readonly severity: number;
  readonly next_due: number;
  readonly priority: number;
  readonly opened_at: number;
  readonly number_key: string;
  readonly closed_at: number | null;
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

/** In the queue's order before a case, and due in the same stretch of time. */
function withinDue({ severity, next_due, priority, opened_at, number_key }: KeyRow): Before {
  return {
    sql: `severity = ? AND next_due >= ? AND (${ORDER_KEYS.join()}) < (?, ?, ?, ?)`,
    values: [severity, stretchStart(next_due), next_due, priority, opened_at, number_key],
  };
}

/** Closed after a case, and in the same stretch of time. */
function withinClosing({ severity, closed_at, number_key }: KeyRow): Before {
  return {
    sql: 'severity = ? AND closed_at < ? AND (closed_at > ? OR (closed_at = ? AND number_key < ?))',
    values: [severity, stretchEnd(closed_at ?? 0), closed_at, closed_at, number_key],
  };
}

function beforeByClosing({ severity, closed_at, number_key }: KeyRow): Before {
  return {
    sql: '(severity < ? OR (severity = ? AND (closed_at > ? OR (closed_at = ? AND number_key < ?))))',
    values: [severity, severity, closed_at, closed_at, number_key],
  };
}
