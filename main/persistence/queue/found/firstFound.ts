import type { Database } from '../../sqlite.ts';
import type { OwedSearch } from '../owedSearch.ts';
import { listOrder } from '../queueQueries.ts';
import { type IndexedTexts, makeSearchBeside, SEARCH_COLUMNS } from '../searchIndex.ts';
import { isPartOfNumber, toMatchQuery } from '../searchText.ts';
import type { ViewSql } from '../viewSql.ts';

/** A row of a view, and the severity of its case. */
export interface FoundRow {
  readonly row: number;
  readonly severity: number;
}

/**
 * Gives the first rows of a view that hold a text, as of a version of the desk; null where they are not among the first rows
 * of the view, so that all have to be looked up. What it costs follows those, not how many cases there are.
 */
export type FindFirst = (
  view: ViewSql,
  text: string,
  version: number,
  most: number,
) => ReadonlyArray<FoundRow> | null;

/** The first rows of a view are indexed in a table of this connection, in memory, as far as words are looked for in them. */
export function createFindFirst(database: Database, owed: () => OwedSearch): FindFirst {
  let looked: Looked | null = null;
  return (view, text, version, most) => {
    const query = toMatchQuery(text);
    if (query === null || isPartOfNumber(text)) return null;
    const { rows: owedRows } = owed();
    const wanted = JSON.stringify([version, view.where, view.values]);
    if (looked === null) makeSearchBeside(database, 'first_search', 'no words');
    if (looked?.wanted !== wanted) looked = lookAnew(database, view, wanted);
    return lookFor(database, looked, owedRows, query, most);
  };
}

function lookFor(
  database: Database,
  looked: Looked,
  owed: ReadonlySet<number>,
  query: string,
  most: number,
): ReadonlyArray<FoundRow> | null {
  for (;;) {
    const holding = new Set(rowsMatching(database, query));
    if (holding.size >= most) return looked.rows.filter(({ row }) => holding.has(row)).slice(0, most);
    if (looked.indexed === looked.rows.length || looked.characters > MOST_CHARACTERS) return null;
    indexNext(database, looked, owed);
  }
}

/** As far as it looks. A word that is held by fewer cases is soon found by the index of the file. */
const MOST_ROWS = 600;
const MOST_CHARACTERS = 400_000;

/** So many are indexed before words are looked for in them again. */
const STEP = 100;

interface Looked {
  readonly wanted: string;
  readonly rows: ReadonlyArray<FoundRow>;
  indexed: number;
  characters: number;
}

function lookAnew(database: Database, view: ViewSql, wanted: string): Looked {
  database.exec("INSERT INTO temp.first_search (first_search) VALUES ('delete-all')");
  const rows = database.all<FoundRow>(
    `SELECT row, severity FROM case_row INDEXED BY ${view.index} WHERE ${view.where.join(' AND ')}
     ORDER BY severity, ${listOrder(view)} LIMIT ${MOST_ROWS}`,
    ...view.values,
  );
  return { wanted, rows, indexed: 0, characters: 0 };
}

function indexNext(database: Database, looked: Looked, owed: ReadonlySet<number>): void {
  for (const { row } of looked.rows.slice(looked.indexed, looked.indexed + STEP)) {
    const table = owed.has(row) ? 'temp.owed_search' : 'search';
    const texts = database.one<IndexedTexts>(`SELECT ${SEARCH_COLUMNS} FROM ${table} WHERE rowid = ?`, row);
    looked.indexed += 1;
    if (texts === undefined) continue;
    const { number, title, customer, description, notes } = texts;
    const values = [number, title, customer, description, notes];
    database.run(
      `INSERT INTO temp.first_search (rowid, ${SEARCH_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?)`,
      row,
      ...values,
    );
    looked.characters += values.reduce((sum, text) => sum + text.length, 0);
    if (looked.characters > MOST_CHARACTERS) return;
  }
}

function rowsMatching(database: Database, query: string): ReadonlyArray<number> {
  return database
    .all<{ row: number }>('SELECT rowid AS row FROM temp.first_search WHERE first_search MATCH ?', query)
    .map(({ row }) => row);
}
