import type { Database } from '../../persistence/sqlite.ts';

/** What was read of a table, and which of its row numbers gave only errors. */
export interface ReadAround<Row> {
  readonly rows: ReadonlyArray<Row>;
  readonly unread: ReadonlyArray<number>;
}

const CHUNK = 1_000;

/** So many chunks without any row, one after the other, are taken for the end where the end itself cannot be read. */
const PATIENCE = 16;

/**
 * Reads the rows of a damaged table that can be read, by their numbers: a stretch that throws is halved until only
 * what is broken is left out. `columns` may name an index that has them, which lies on other pages than the table.
 */
export function* readAround<Row extends object>(
  database: Database,
  table: string,
  columns: string,
): IterableIterator<ReadAround<Row>> {
  const select = `SELECT rowid AS row_number, ${columns} FROM ${table} WHERE rowid BETWEEN ? AND ? ORDER BY rowid`;
  const last = leastOf(greatestRow(database, table), mostRows(database));
  let without = 0;
  for (let from = 1; last === null ? without < PATIENCE : from <= last; from += CHUNK) {
    const unread: number[] = [];
    const rows = readRange<Row>(database, select, from, Math.min(from + CHUNK - 1, last ?? Infinity), unread);
    without = rows.length === 0 ? without + 1 : 0;
    // Past the end that nobody knows an error says nothing of a row.
    yield { rows, unread: last === null && rows.length === 0 ? [] : unread };
  }
}

function readRange<Row extends object>(
  database: Database,
  select: string,
  from: number,
  to: number,
  unread: number[],
): ReadonlyArray<Row> {
  try {
    return database.all<Row>(select, from, to);
  } catch {
    if (from === to) {
      unread.push(from);
      return [];
    }
    const middle = Math.floor((from + to) / 2);
    return [
      ...readRange<Row>(database, select, from, middle, unread),
      ...readRange<Row>(database, select, middle + 1, to, unread),
    ];
  }
}

/** A row takes more room than this: a greater number than the file has room for is damage itself. */
const LEAST_ROW = 16;

function mostRows(database: Database): number {
  const { page_count = 0 } = database.one<{ page_count: number }>('PRAGMA page_count') ?? {};
  const { page_size = 0 } = database.one<{ page_size: number }>('PRAGMA page_size') ?? {};
  return Math.ceil((page_count * page_size) / LEAST_ROW);
}

function leastOf(greatest: number | null, most: number): number | null {
  return greatest === null ? null : Math.min(greatest, most);
}

/** The greatest row number, by the table or by any of its indexes; null when none of them gives it. */
function greatestRow(database: Database, table: string): number | null {
  const sources = [table, ...indexesOf(database, table).map((index) => `${table} INDEXED BY ${index}`)];
  for (const source of sources) {
    try {
      // The limit keeps the engine from asking the table itself.
      const sql =
        source === table
          ? `SELECT max(rowid) AS last FROM ${table}`
          : `SELECT max(row_number) AS last FROM (SELECT rowid AS row_number FROM ${source} LIMIT -1)`;
      const found = database.one<{ last: number | null }>(sql);
      return found?.last ?? 0;
    } catch {
      // The next one may give it.
    }
  }
  return null;
}

function indexesOf(database: Database, table: string): ReadonlyArray<string> {
  try {
    return database
      .all<{ name: string }>("SELECT name FROM sqlite_schema WHERE type = 'index' AND tbl_name = ?", table)
      .map(({ name }) => name);
  } catch {
    return [];
  }
}
