import type { SearchHit } from '../../../shared/ipc/queueChannels.ts';
import type { Database } from '../sqlite.ts';
import { readCard } from './caseRows.ts';
import { numbersWith } from './numberSearch.ts';
import type { OwedSearch } from './owedSearch.ts';
import { holdsWords, linesWith, passageOf, searchWords } from './passage.ts';
import type { SearchTable } from './searchIndex.ts';
import { toLikePattern, toMatchQuery } from './searchText.ts';
import { ORDER_KEYS } from './viewSql.ts';

/** However common a word, so many of the newest cases that hold it are ranked. */
const RANKED = 500;

/** Cases by number, title, customer, description and notes: an exact number first, then open cases in queue order. */
export function searchCases(
  database: Database,
  owed: OwedSearch,
  text: string,
  limit: number,
): ReadonlyArray<SearchHit> {
  const wanted = text.trim();
  if (wanted === '') return [];
  const words = searchWords(wanted);
  return candidates(database, owed, wanted, limit).map((row) => {
    const card = readCard(database, row);
    const table = owed.rows.has(row) ? 'temp.owed_search' : 'search';
    return { row: card, passage: hiddenPassage(database, table, row, `${card.case} ${card.title}`, words) };
  });
}

interface TextRow {
  readonly customer: string;
  readonly description: string;
  readonly notes: string;
}

/** Where the words were found, when number and title do not show it. */
function hiddenPassage(
  database: Database,
  table: SearchTable,
  row: number,
  apparent: string,
  words: ReadonlyArray<string>,
): string | null {
  if (holdsWords(apparent, words)) return null;
  const found = database.one<TextRow>(
    `SELECT customer, description, notes FROM ${table} WHERE rowid = ?`,
    row,
  );
  if (found === undefined) return null;
  return (
    passageOf(found.description, words) ??
    passageOf(found.notes, words) ??
    passageOf(linesWith(found.customer, words), words)
  );
}

interface RowId {
  readonly row: number;
}

function candidates(
  database: Database,
  owed: OwedSearch,
  wanted: string,
  limit: number,
): ReadonlyArray<number> {
  const query = toMatchQuery(wanted);
  const number = numbersWith(wanted);
  const numbers = `SELECT * FROM (${number.sql('?2')} LIMIT ${RANKED})`;
  const titles = `SELECT * FROM (SELECT row FROM case_row WHERE title LIKE ?2 ESCAPE '\\' LIMIT ${RANKED})`;
  const found = query === null ? `${titles} WHERE ?1 = ''` : `${WORDS} UNION ${numbers}`;
  return database
    .all<RowId>(
      `SELECT row FROM case_row WHERE row IN (${found})
       ORDER BY number = ?3 DESC, open DESC, severity, ${ORDER_KEYS.join()} LIMIT ?4`,
      query ?? '',
      query === null ? toLikePattern(wanted) : number.value,
      wanted,
      limit,
      ...(query === null ? [] : [JSON.stringify([...owed.rows]), JSON.stringify(owed.matching(query))]),
    )
    .map(({ row }) => row);
}

/** The newest with the words: those that the index knows, but for the cases of which it owes words, and of these the ones found. */
const WORDS = `SELECT * FROM (
  SELECT * FROM (SELECT rowid FROM search WHERE search MATCH ?1 AND rowid NOT IN (SELECT value FROM json_each(?5))
    ORDER BY rowid DESC LIMIT ${RANKED})
  UNION SELECT value FROM json_each(?6) ORDER BY 1 DESC LIMIT ${RANKED})`;
