import type { SeverityCount } from '../../../../shared/ipc/queueChannels.ts';
import { SEVERITIES, type Severity } from '../../../../shared/policy/severity.ts';
import type { QueueSort } from '../../../../shared/queue/queueSort.ts';
import type { Database, SqlValue } from '../../sqlite.ts';
import { storedJson } from '../../storedJson.ts';
import { listOrder } from '../queueQueries.ts';
import { sortOrder } from '../sortSql.ts';
import type { ViewSql } from '../viewSql.ts';
import type { FoundRows } from './foundRows.ts';
import type { Steps } from './steps.ts';

/** Rows in the order of a view, and their severities at the same places. */
export interface RowsInOrder {
  readonly rows: Float64Array;
  readonly severities: Uint8Array;
}

/** All of a view, a severity at a time by a walk along its index; in another order than that of the index it is sorted. */
export function* orderOf(database: Database, view: ViewSql, sort: QueueSort | null): Steps<RowsInOrder> {
  if (sort !== null) return sortedRows(database, `case_row INDEXED BY ${view.index}`, view, sortOrder(sort));
  const parts: { readonly severity: Severity; readonly rows: ReadonlyArray<number> }[] = [];
  for (const severity of SEVERITIES) {
    parts.push({ severity, rows: rowsOfSeverity(database, view, severity) });
    yield;
  }
  const count = parts.reduce((sum, { rows }) => sum + rows.length, 0);
  const [rows, severities] = [new Float64Array(count), new Uint8Array(count)];
  let from = 0;
  for (const part of parts) {
    rows.set(part.rows, from);
    severities.fill(part.severity, from, from + part.rows.length);
    from += part.rows.length;
  }
  return { rows, severities };
}

/** In one piece instead of row by row; the limit keeps the order, which an aggregate could do without. */
function rowsOfSeverity(database: Database, view: ViewSql, severity: Severity): ReadonlyArray<number> {
  const found = database.one<{ rows: string }>(
    `SELECT json_group_array(row) AS rows
     FROM (SELECT row FROM case_row INDEXED BY ${view.index} WHERE ${view.where.join(' AND ')} AND severity = ?
           ORDER BY ${listOrder(view)} LIMIT -1)`,
    ...view.values,
    severity,
  );
  return storedJson<ReadonlyArray<number>>(found?.rows ?? '[]');
}

/** A few rows, looked up and sorted. */
export function lookedUp(
  database: Database,
  view: ViewSql,
  found: FoundRows,
  sort: QueueSort | null,
): RowsInOrder {
  const source = 'json_each(?) AS found CROSS JOIN case_row ON case_row.row = found.value';
  const order = sort === null ? `severity, ${listOrder(view)}` : sortOrder(sort);
  const values = [JSON.stringify(found.rows()), ...view.values];
  return sortedRows(database, source, { where: view.where, values }, order);
}

function sortedRows(
  database: Database,
  source: string,
  { where, values }: { readonly where: ReadonlyArray<string>; readonly values: ReadonlyArray<SqlValue> },
  order: string,
): RowsInOrder {
  const found = database.one<{ rows: string; severities: string }>(
    `SELECT json_group_array(row) AS rows, json_group_array(severity) AS severities
     FROM (SELECT case_row.row, severity FROM ${source} WHERE ${where.join(' AND ')} ORDER BY ${order} LIMIT -1)`,
    ...values,
  );
  return {
    rows: Float64Array.from(storedJson<ReadonlyArray<number>>(found?.rows ?? '[]')),
    severities: Uint8Array.from(storedJson<ReadonlyArray<number>>(found?.severities ?? '[]')),
  };
}

/** Those of them that were found, in the same order. */
export function foundAmong({ rows, severities }: RowsInOrder, found: FoundRows): RowsInOrder {
  const [keptRows, keptSeverities] = [new Float64Array(found.count), new Uint8Array(found.count)];
  let kept = 0;
  for (let place = 0; place < rows.length; place += 1) {
    const row = rows[place] ?? 0;
    if (!found.has(row)) continue;
    keptRows[kept] = row;
    keptSeverities[kept] = severities[place] ?? 0;
    kept += 1;
  }
  return { rows: keptRows.subarray(0, kept), severities: keptSeverities.subarray(0, kept) };
}

/** How many of each severity there are, most severe first. */
export function countEach(severities: Iterable<number>): ReadonlyArray<SeverityCount> {
  const counts = new Array<number>(SEVERITIES.length + 1).fill(0);
  for (const severity of severities) counts[severity] = (counts[severity] ?? 0) + 1;
  return SEVERITIES.flatMap((severity) => {
    const count = counts[severity] ?? 0;
    return count === 0 ? [] : [{ severity, count }];
  });
}
