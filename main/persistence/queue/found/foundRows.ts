import type { Database, SqlValue } from '../../sqlite.ts';
import { storedJson } from '../../storedJson.ts';
import { numbersWith } from '../numberSearch.ts';
import type { OwedSearch } from '../owedSearch.ts';
import { isPartOfNumber, toLikePattern, toMatchQuery } from '../searchText.ts';
import { createRowMarks, type RowMarks } from './rowMarks.ts';

/** The rows that hold a text. */
export type FoundRows = Pick<RowMarks, 'count' | 'has' | 'rows'>;

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
    return createRowMarks(
      rowsOf(database, "SELECT row FROM case_row WHERE title LIKE ? ESCAPE '\\'", toLikePattern(text)),
    );
  }
  const found = createRowMarks(
    rowsOf(database, 'SELECT rowid AS row FROM search WHERE search MATCH ?', query),
  );
  const { rows, matching } = owed();
  for (const row of rows) found.delete(row);
  for (const row of matching(query)) found.add(row);
  if (!isPartOfNumber(text)) return found;
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
  return storedJson<ReadonlyArray<number>>(found?.rows ?? '[]');
}
