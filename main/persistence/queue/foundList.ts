import type { SeverityCount } from '../../../shared/ipc/queueChannels.ts';
import type { Severity } from '../../../shared/policy/severity.ts';
import type { QueueSort } from '../../../shared/queue/queueSort.ts';
import type { Database } from '../sqlite.ts';
import { readCard } from './caseRows.ts';
import { createFindRows, type FoundRows } from './foundRows.ts';
import { numbersOfRows } from './numbersOfRows.ts';
import type { OwedSearch } from './owedSearch.ts';
import type { QueueList } from './queueList.ts';
import { listOrder } from './queueQueries.ts';
import { sortOrder } from './sortSql.ts';
import type { ViewSql } from './viewSql.ts';

/** Rows in the order of a view, and their severities at the same places. */
interface InOrder {
  readonly rows: ReadonlyArray<number>;
  readonly severities: ReadonlyArray<number>;
}

/** What makes a list that no index walks: words, another order than the queue's own, or both. */
export interface FoundBy {
  readonly text: string | null;
  readonly sort: QueueSort | null;
}

/** Gives the list of a view narrowed by a text or sorted anew, as of a version of the desk: looked up and sorted once for all windows on it. */
export type FoundLists = (view: ViewSql, by: FoundBy, version: number) => QueueList;

export function createFoundLists(database: Database, owed: () => OwedSearch): FoundLists {
  const findRows = createFindRows(database, owed);
  const inOrder = keepingLast((view, _version, { sort }) => orderOf(database, view, sort));
  const foundInOrder = keepingLast((view, version, { text, sort }) => {
    if (text === null) return inOrder(view, version, { text, sort });
    const found = findRows(text, version);
    if (found.size < FEW) return sorted(database, view, found, sort);
    return only(inOrder(view, version, { text: null, sort }), found);
  });
  return (view, by, version) => {
    const { rows, severities } = foundInOrder(view, version, by);
    return {
      groups: () => countEach(severities),
      page: (_groups, from, to) => rows.slice(from, to).map((row) => readCard(database, row)),
      numbers: () => numbersOfRows(database, rows),
      place: (number) => placeAmong(database, rows, number),
    };
  };
}

/** So many rows are sooner looked up and sorted than picked out of all that the view has. */
const FEW = 5_000;

type Work = (view: ViewSql, version: number, by: FoundBy) => InOrder;

/** Remembers what was worked out last: the next letter of a word asks for the same view in the same version. */
function keepingLast(work: Work): Work {
  let last: { readonly wanted: string; readonly value: InOrder } | null = null;
  return (view, version, by) => {
    const wanted = JSON.stringify([version, by, view.where, view.values]);
    if (last?.wanted !== wanted) last = { wanted, value: work(view, version, by) };
    return last.value;
  };
}

/** All of a view, by a walk along its index; in another order than that of the index it is sorted after it. */
function orderOf(database: Database, view: ViewSql, sort: QueueSort | null): InOrder {
  return read(database, `case_row INDEXED BY ${view.index}`, view, sort);
}

function sorted(database: Database, view: ViewSql, found: FoundRows, sort: QueueSort | null): InOrder {
  const source = 'json_each(?) AS found CROSS JOIN case_row ON case_row.row = found.value';
  return read(database, source, { ...view, values: [JSON.stringify([...found]), ...view.values] }, sort);
}

/** In two pieces instead of row by row; the limit keeps the order, which an aggregate could do without. */
function read(database: Database, source: string, view: ViewSql, sort: QueueSort | null): InOrder {
  const order = sort === null ? `severity, ${listOrder(view)}` : sortOrder(sort);
  const found = database.one<{ rows: string; severities: string }>(
    `SELECT json_group_array(row) AS rows, json_group_array(severity) AS severities
     FROM (SELECT case_row.row, severity FROM ${source} WHERE ${view.where.join(' AND ')}
           ORDER BY ${order} LIMIT -1)`,
    ...view.values,
  );
  return { rows: JSON.parse(found?.rows ?? '[]'), severities: JSON.parse(found?.severities ?? '[]') };
}

function only({ rows, severities }: InOrder, found: FoundRows): InOrder {
  const kept: { rows: number[]; severities: number[] } = { rows: [], severities: [] };
  rows.forEach((row, place) => {
    if (!found.has(row)) return;
    kept.rows.push(row);
    kept.severities.push(severities[place] ?? 0);
  });
  return kept;
}

function countEach(severities: ReadonlyArray<number>): ReadonlyArray<SeverityCount> {
  const counts = new Map<number, number>();
  for (const severity of severities) counts.set(severity, (counts.get(severity) ?? 0) + 1);
  return [...counts]
    .sort(([a], [b]) => a - b)
    .map(([severity, count]) => ({ severity: severity as Severity, count }));
}

function placeAmong(database: Database, rows: ReadonlyArray<number>, number: string): number | null {
  const found = database.one<{ row: number }>('SELECT row FROM case_row WHERE number = ?', number);
  const place = found === undefined ? -1 : rows.indexOf(found.row);
  return place === -1 ? null : place;
}
