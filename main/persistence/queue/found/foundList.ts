import type { QueueSort } from '../../../../shared/queue/queueSort.ts';
import type { Database } from '../../sqlite.ts';
import { readCard } from '../caseRows.ts';
import { numbersOfRows } from '../numbersOfRows.ts';
import type { OwedSearch } from '../owedSearch.ts';
import type { QueueList } from '../queueList.ts';
import type { ViewSql } from '../viewSql.ts';
import { createFindRows } from './foundRows.ts';
import { countEach, foundAmong, lookedUp, orderOf, type RowsInOrder } from './rowsInOrder.ts';
import { atOnce, inTurns, type Steps } from './steps.ts';

/** What makes a list that no index walks: words, another order than the queue's own, or both. */
export interface FoundBy {
  readonly text: string | null;
  readonly sort: QueueSort | null;
}

/** The lists of views narrowed by a text or sorted anew: looked up and sorted once for all windows on them. */
export interface FoundLists {
  /** As of a version of the desk, in one go. */
  list(view: ViewSql, by: FoundBy, version: number): QueueList;
  /** The same with pauses, as of the version at its end; null when another one was asked for in this way meanwhile. */
  listInTurns(
    view: ViewSql,
    by: FoundBy,
    version: () => number,
    pause: () => Promise<void>,
  ): Promise<QueueList | null>;
  /** Whether a list is there already. */
  isKnown(view: ViewSql, by: FoundBy, version: number): boolean;
}

export function createFoundLists(database: Database, owed: () => OwedSearch): FoundLists {
  const findRows = createFindRows(database, owed);
  const orders = keptLast<RowsInOrder>();
  const lists = keptLast<RowsInOrder>();
  let asked = 0;
  function* inOrder(view: ViewSql, version: number, sort: QueueSort | null): Steps<RowsInOrder> {
    const wanted = nameOf(view, { text: null, sort }, version);
    return orders.get(wanted) ?? orders.keep(wanted, yield* orderOf(database, view, sort));
  }
  function* found(view: ViewSql, version: number, by: FoundBy): Steps<RowsInOrder> {
    const { text, sort } = by;
    if (text === null) return yield* inOrder(view, version, sort);
    const wanted = nameOf(view, by, version);
    const known = lists.get(wanted);
    if (known !== undefined) return known;
    const rows = findRows(text, version);
    yield;
    if (rows.count < FEW) return lists.keep(wanted, lookedUp(database, view, rows, sort));
    return lists.keep(wanted, foundAmong(yield* inOrder(view, version, sort), rows));
  }
  return {
    list: (view, by, version) => listOf(database, atOnce(found(view, version, by))),
    async listInTurns(view, by, version, pause) {
      asked += 1;
      const mine = asked;
      const begun = version();
      const list = await inTurns(found(view, begun, by), pause, () => mine === asked);
      if (list === null) return null;
      // Whoever writes all the time is not waited for again.
      const isStill = version() === begun;
      return listOf(database, isStill ? list : atOnce(found(view, version(), by)));
    },
    isKnown: (view, by, version) => lists.get(nameOf(view, by, version)) !== undefined,
  };
}

/** So many rows are sooner looked up and sorted than picked out of all that the view has. */
const FEW = 5_000;

function nameOf(view: ViewSql, by: FoundBy, version: number): string {
  return JSON.stringify([version, by, view.where, view.values]);
}

/** Remembers what was worked out last: the next letter of a word asks for the same view in the same version. */
function keptLast<T>() {
  let last: { readonly wanted: string; readonly value: T } | null = null;
  return {
    get: (wanted: string): T | undefined => (last?.wanted === wanted ? last.value : undefined),
    keep(wanted: string, value: T): T {
      last = { wanted, value };
      return value;
    },
  };
}

function listOf(database: Database, { rows, severities }: RowsInOrder): QueueList {
  return {
    groups: () => countEach(severities),
    page: (_groups, from, to) => Array.from(rows.subarray(from, to), (row) => readCard(database, row)),
    numbers: () => numbersOfRows(database, [...rows]),
    place: (number) => placeAmong(database, rows, number),
  };
}

function placeAmong(database: Database, rows: Float64Array, number: string): number | null {
  const found = database.one<{ row: number }>('SELECT row FROM case_row WHERE number = ?', number);
  const place = found === undefined ? -1 : rows.indexOf(found.row);
  return place === -1 ? null : place;
}
