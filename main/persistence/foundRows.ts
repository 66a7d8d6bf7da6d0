import { numbersWith } from './numberSearch.ts';
import { toLikePattern, toMatchQuery } from './searchText.ts';
import type { Database } from './sqlite.ts';

/** A table of this connection alone: the rows that hold the text of the filter, looked up once for all windows on them. */
export const FOUND = 'temp.found';

/** Makes sure that the table has the rows that hold a text, as of a version of the desk. */
export type FindRows = (text: string, version: number) => void;

export function createFindRows(database: Database): FindRows {
  let there = '';
  return (text, version) => {
    const wanted = `${version} ${text}`;
    if (wanted === there) return;
    database.exec(`CREATE TABLE IF NOT EXISTS ${FOUND} (row INTEGER PRIMARY KEY)`);
    database.exec(`DELETE FROM ${FOUND}`);
    fill(database, text);
    there = wanted;
  };
}

/** Words from the full-text index; a part of a case number also counts, since people remember the last digits. */
function fill(database: Database, text: string): void {
  const query = toMatchQuery(text);
  const insert = `INSERT OR IGNORE INTO ${FOUND}`;
  if (query === null) {
    database.run(`${insert} SELECT row FROM case_row WHERE title LIKE ? ESCAPE '\\'`, toLikePattern(text));
    return;
  }
  database.run(`${insert} SELECT rowid FROM search WHERE search MATCH ?`, query);
  if (!/^\S*\d\S*$/.test(text.trim())) return;
  const number = numbersWith(text);
  database.run(`${insert} ${number.sql('?1')}`, number.value);
}
