import type { Database, SqlValue } from '../sqlite.ts';
import { numbersWith } from './numberSearch.ts';
import type { OwedSearch } from './owedSearch.ts';
import { toLikePattern, toMatchQuery } from './searchText.ts';

/** The rows that hold a text, each once, in no order. */
export type FoundRows = ReadonlySet<number>;

/** Gives the rows that hold a text, as of a version of the desk; looked up once for all windows on them. */
export type FindRows = (text: string, version: number) => FoundRows;

export function createFindRows(database: Database, owed: () => OwedSearch): FindRows {
  let last: { readonly wanted: string; readonly rows: FoundRows } | null = null;
  return (text, version) => {
    const wanted = `${version} ${text}`;
    if (last?.wanted !== wanted) last = { wanted, rows: find(database, owed, text) };
    return last.rows;
  };
}

/** Words from the full-text index; a part of a case number also counts, since people remember the last digits. */
function find(database: Database, owed: () => OwedSearch, text: string): FoundRows {
  const query = toMatchQuery(text);
  if (query === null) {
    return new Set(
      rowsOf(database, "SELECT row FROM case_row WHERE title LIKE ? ESCAPE '\\'", toLikePattern(text)),
    );
  }
  const found = new Set(rowsOf(database, 'SELECT rowid AS row FROM search WHERE search MATCH ?', query));
  const { rows, matching } = owed();
  for (const row of rows) found.delete(row);
  for (const row of matching(query)) found.add(row);
  if (!/^\S*\d\S*$/.test(text.trim())) return found;
  const number = numbersWith(text);
  for (const row of rowsOf(database, number.sql('?'), number.value)) found.add(row);
  return found;
}

/** In one piece: a hundred thousand rows one by one would take longer than finding them. */
function rowsOf(database: Database, sql: string, ...values: ReadonlyArray<SqlValue>): ReadonlyArray<number> {
  const found = database.one<{ rows: string }>(
    `WITH found (row) AS (${sql}) SELECT json_group_array(row) AS rows FROM found`,
    ...values,
  );
  return JSON.parse(found?.rows ?? '[]') as ReadonlyArray<number>;
}
