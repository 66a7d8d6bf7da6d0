import type { SearchHit } from '../../../shared/ipc/queueChannels.ts';
import type { Database } from '../sqlite.ts';
import { readCard } from './caseRows.ts';
import { numbersWith } from './numberSearch.ts';
import { holdsWords, passageOf, searchWords } from './passage.ts';
import { toLikePattern, toMatchQuery } from './searchText.ts';
import { ORDER_KEYS } from './viewSql.ts';

/** However common a word, so many of the newest cases that hold it are ranked. */
const RANKED = 500;

/** Cases by number, title, customer, description and notes: an exact number first, then open cases in queue order. */
export function searchCases(database: Database, text: string, limit: number): ReadonlyArray<SearchHit> {
  const wanted = text.trim();
  if (wanted === '') return [];
  const words = searchWords(wanted);
  return candidates(database, wanted, limit).map((row) => {
    const card = readCard(database, row);
    return { row: card, passage: hiddenPassage(database, row, `${card.case} ${card.title}`, words) };
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
  row: number,
  apparent: string,
  words: ReadonlyArray<string>,
): string | null {
  if (holdsWords(apparent, words)) return null;
  const found = database.one<TextRow>('SELECT customer, description, notes FROM search WHERE rowid = ?', row);
  if (found === undefined) return null;
  return (
    passageOf(found.description, words) ?? passageOf(found.notes, words) ?? passageOf(found.customer, words)
  );
}

interface RowId {
  readonly row: number;
}

function candidates(database: Database, wanted: string, limit: number): ReadonlyArray<number> {
  const query = toMatchQuery(wanted);
  const words = `SELECT * FROM (SELECT rowid FROM search WHERE search MATCH ?1 ORDER BY rowid DESC LIMIT ${RANKED})`;
  const number = numbersWith(wanted);
  const numbers = `SELECT * FROM (${number.sql('?2')} LIMIT ${RANKED})`;
  const titles = `SELECT * FROM (SELECT row FROM case_row WHERE title LIKE ?2 ESCAPE '\\' LIMIT ${RANKED})`;
  const found = query === null ? `${titles} WHERE ?1 = ''` : `${words} UNION ${numbers}`;
  return database
    .all<RowId>(
      `SELECT row FROM case_row WHERE row IN (${found})
       ORDER BY number = ?3 DESC, open DESC, severity, ${ORDER_KEYS.join()} LIMIT ?4`,
      query ?? '',
      query === null ? toLikePattern(wanted) : number.value,
      wanted,
      limit,
    )
    .map(({ row }) => row);
}
