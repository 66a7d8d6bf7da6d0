import type { SearchHit } from '../../shared/ipc/responses.ts';
import { readCard } from './caseRows.ts';
import { fromIndexText, toLikePattern, toMatchQuery } from './searchText.ts';
import type { Database } from './sqlite.ts';
import { ORDER_KEYS } from './viewSql.ts';

/** However common a word, so many of the newest cases that hold it are ranked. */
const RANKED = 500;
const PASSAGE_WORDS = 16;

/** Cases by number, title, customer, description and notes: an exact number first, then open cases in queue order. */
export function searchCases(database: Database, text: string, limit: number): ReadonlyArray<SearchHit> {
  const wanted = text.trim();
  if (wanted === '') return [];
  const query = toMatchQuery(wanted);
  const rows = candidates(database, wanted, query, limit);
  const apparent = query === null ? new Set(rows) : inNumberOrTitle(database, query, rows);
  return rows.map((row) => ({
    row: readCard(database, row),
    passage: query === null || apparent.has(row) ? null : passageOf(database, query, row),
  }));
}

interface RowId {
  readonly row: number;
}

function candidates(
  database: Database,
  wanted: string,
  query: string | null,
  limit: number,
): ReadonlyArray<number> {
  const words = `SELECT * FROM (SELECT rowid FROM search WHERE search MATCH ?1 ORDER BY rowid DESC LIMIT ${RANKED})`;
  const numbers = `SELECT * FROM (SELECT row FROM case_row WHERE number LIKE ?2 ESCAPE '\\' LIMIT ${RANKED})`;
  const titles = `SELECT * FROM (SELECT row FROM case_row WHERE title LIKE ?2 ESCAPE '\\' LIMIT ${RANKED})`;
  const found = query === null ? `${titles} WHERE ?1 = ''` : `${words} UNION ${numbers}`;
  return database
    .all<RowId>(
      `SELECT row FROM case_row WHERE row IN (${found})
       ORDER BY number = ?3 DESC, open DESC, severity, ${ORDER_KEYS.join()} LIMIT ?4`,
      query ?? '',
      toLikePattern(wanted),
      wanted,
      limit,
    )
    .map(({ row }) => row);
}

function inNumberOrTitle(
  database: Database,
  query: string,
  rows: ReadonlyArray<number>,
): ReadonlySet<number> {
  const found = rows.filter(
    (row) =>
      database.one(
        'SELECT 1 FROM search WHERE search MATCH ? AND rowid = ?',
        `{number title} : (${query})`,
        row,
      ) !== undefined,
  );
  return new Set(found);
}

function passageOf(database: Database, query: string, row: number): string | null {
  const found = database.one<{ passage: string }>(
    `SELECT snippet(search, -1, '\u2068', '\u2069', '…', ${PASSAGE_WORDS}) AS passage FROM search WHERE search MATCH ? AND rowid = ?`,
    query,
    row,
  );
  return found === undefined ? null : fromIndexText(found.passage);
}
