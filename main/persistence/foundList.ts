import type { SeverityCount } from '../../shared/ipc/queueAnswers.ts';
import type { Severity } from '../../shared/policy/severity.ts';
import type { QueueRow } from '../../shared/queue/queueRow.ts';
import { readCard } from './caseRows.ts';
import { createFindRows, FOUND } from './foundRows.ts';
import type { QueueList } from './queueList.ts';
import { listOrder } from './queueQueries.ts';
import type { Database } from './sqlite.ts';
import type { ViewSql } from './viewSql.ts';

/** The cases of a view that hold the text of its filter, in order: of this connection alone, as FOUND is. */
const ORDERED = 'temp.found_in_order';

/** Gives the list of a view narrowed by a text, as of a version of the desk: looked up and sorted once for all windows on it. */
export type FoundLists = (view: ViewSql, text: string, version: number) => QueueList;

export function createFoundLists(database: Database): FoundLists {
  const findRows = createFindRows(database);
  let there = '';
  const look = (view: ViewSql, text: string, version: number): void => {
    const wanted = JSON.stringify([version, text, view.where, view.values]);
    if (wanted === there) return;
    findRows(text, version);
    database.exec(
      `CREATE TABLE IF NOT EXISTS ${ORDERED} (place INTEGER PRIMARY KEY, row INTEGER, severity INTEGER)`,
    );
    database.exec(`DELETE FROM ${ORDERED}`);
    sortFound(database, view);
    there = wanted;
  };
  return (view, text, version) => {
    // Looked at each time: between two windows of an export another may have looked up another text.
    const after = <T>(read: () => T): T => {
      look(view, text, version);
      return read();
    };
    return {
      groups: () => after(() => groupsFound(database)),
      page: (_groups, from, to) => after(() => pageFound(database, from, to)),
      place: (number) => after(() => placeFound(database, number)),
    };
  };
}

/** So many rows are sooner looked up and sorted than found by a walk over the view. */
const FEW = 5_000;

/** Of few rows each is looked up and all are sorted; of many the view is walked in its order. */
function sortFound(database: Database, view: ViewSql): void {
  const order = listOrder(view);
  const where = view.where.join(' AND ');
  const found = database.one<{ count: number }>(`SELECT count(*) AS count FROM ${FOUND}`)?.count ?? 0;
  const source =
    found < FEW
      ? `${FOUND} AS found CROSS JOIN case_row ON case_row.row = found.row WHERE ${where}`
      : `case_row INDEXED BY ${view.index} WHERE ${where} AND row IN ${FOUND}`;
  database.run(
    `INSERT INTO ${ORDERED} (row, severity) SELECT case_row.row, severity FROM ${source} ORDER BY severity, ${order}`,
    ...view.values,
  );
}

function groupsFound(database: Database): ReadonlyArray<SeverityCount> {
  return database
    .all<{ severity: number; count: number }>(
      `SELECT severity, count(*) AS count FROM ${ORDERED} GROUP BY severity ORDER BY severity`,
    )
    .map(({ severity, count }) => ({ severity: severity as Severity, count }));
}

/** Places begin with 1. */
function pageFound(database: Database, from: number, to: number): ReadonlyArray<QueueRow> {
  return database
    .all<{ row: number }>(
      `SELECT row FROM ${ORDERED} WHERE place > ? AND place <= ? ORDER BY place`,
      from,
      to,
    )
    .map(({ row }) => readCard(database, row));
}

function placeFound(database: Database, number: string): number | null {
  const found = database.one<{ place: number }>(
    `SELECT place FROM ${ORDERED} WHERE row = (SELECT row FROM case_row WHERE number = ?)`,
    number,
  );
  return found === undefined ? null : found.place - 1;
}
