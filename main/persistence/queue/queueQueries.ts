import type { SeverityCount } from '../../../shared/ipc/queueChannels.ts';
import type { Severity } from '../../../shared/policy/severity.ts';
import type { QueueRow } from '../../../shared/queue/queueRow.ts';
import type { Database } from '../sqlite.ts';
import { readCard } from './caseRows.ts';
import { type StretchPlace, stretchAt } from './stretches.ts';
import { lateCounts, soonCounts } from './urgentCounts.ts';
import { readCounts } from './viewCounts.ts';
import { CLOSED_KEYS, hasStretches, isByClosing, ORDER_KEYS, type ViewSql } from './viewSql.ts';

/** How many cases of each severity a view has, most severe first; severities without any are left out. */
export function groupsOf(database: Database, view: ViewSql): ReadonlyArray<SeverityCount> {
  return countsOf(database, view).map(({ severity, count }) => ({ severity: severity as Severity, count }));
}

function countsOf(database: Database, view: ViewSql): ReadonlyArray<{ severity: number; count: number }> {
  const { counted, urgent, index, where, values } = view;
  if (counted !== null) return readCounts(database, counted);
  if (urgent?.kind === 'late') return lateCounts(database, urgent.now);
  if (urgent?.kind === 'soon') return soonCounts(database, urgent.now);
  return database.all<{ severity: number; count: number }>(
    `SELECT severity, count(*) AS count FROM case_row INDEXED BY ${index} WHERE ${where.join(' AND ')} GROUP BY severity ORDER BY severity`,
    ...values,
  );
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

/** The numbers of all cases of a view in its order. One text instead of a row a case: there may be a hundred thousand. */
export function numbersOf(
  database: Database,
  view: ViewSql,
  groups: ReadonlyArray<SeverityCount>,
): ReadonlyArray<string> {
  return groups.flatMap(({ severity, count }) => {
    const sql = stretchSql(view, false, false, 'number');
    const found = database.one<{ numbers: string }>(
      `SELECT json_group_array(number) AS numbers FROM (${sql})`,
      ...view.values,
      severity,
      count,
      0,
    );
    return JSON.parse(found?.numbers ?? '[]') as string[];
  });
}

/** The keys by which a view sorts the cases of a severity. */
export function listOrder(view: ViewSql, backwards = false): string {
  const keys = isByClosing(view) ? CLOSED_KEYS : ORDER_KEYS.map((key) => [key, `${key} DESC`] as const);
  return keys.map(([forth, back]) => (backwards ? back : forth)).join();
}

/** The SQL of one stretch of a severity group, for the reader and for the test that looks at its plan. */
export function stretchSql(
  view: ViewSql,
  backwards: boolean,
  bounded = false,
  column: 'row' | 'number' = 'row',
): string {
  const order = listOrder(view, backwards);
  return `SELECT ${column} FROM case_row INDEXED BY ${view.index} WHERE ${view.where.join(' AND ')} AND severity = ?${bounded ? ' AND next_due >= ?' : ''} ORDER BY ${order} LIMIT ? OFFSET ?`;
}

interface RowId {
  readonly row: number;
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
  const fromEnd = count - last;
  const start = deepStart(database, view, severity, first);
  const backwards = fromEnd < first - (start?.before ?? 0);
  const bound = backwards ? null : start;
  const found = database
    .all<RowId>(
      stretchSql(view, backwards, bound !== null),
      ...view.values,
      severity,
      ...(bound === null ? [] : [bound.from]),
      last - first,
      backwards ? fromEnd : first - (bound?.before ?? 0),
    )
    .map(({ row }) => row);
  return backwards ? found.reverse() : found;
}

/** Not worth a look at the counters. */
const SHALLOW = 500;

/** For a place deep in a long queue the stretch of time in which it lies: what is before that need not be walked. */
function deepStart(database: Database, view: ViewSql, severity: number, first: number): StretchPlace | null {
  if (first < SHALLOW || !hasStretches(view) || isByClosing(view)) return null;
  return stretchAt(database, { ...view.counted, severity }, first);
}
