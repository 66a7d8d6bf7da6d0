import type { Database } from '../sqlite.ts';
import { type OwedCase, owedCases, readableEvents } from './owedWords.ts';
import { indexCase, indexedTexts, makeSearchBeside } from './searchIndex.ts';

/** The owed words as of now: for these rows they are asked in place of the index of the file. */
export interface OwedSearch {
  readonly rows: ReadonlySet<number>;
  /** The rows among them that match a full-text query. */
  matching(query: string): ReadonlyArray<number>;
}

/**
 * Finds words that the index of the file owes, and writes nothing there: who reads needs no pen. They are indexed in a table
 * of this connection, in memory, each case once as long as it has no new event. Not to be asked within a transaction, the end
 * of which could take that back.
 */
export function createOwedSearch(database: Database): () => OwedSearch {
  const held: Held = new Map();
  let isMade = false;
  return () => {
    const owed = owedCases(database);
    if (owed.length > 0 && !isMade) {
      makeSearchBeside(database, 'owed_search', 'words');
      isMade = true;
    }
    dropSettled(database, held, owed);
    for (const one of owed) take(database, held, one);
    return {
      rows: new Set(held.keys()),
      matching: (query) => (held.size === 0 ? [] : rowsMatching(database, query)),
    };
  };
}

/** What the table of this connection holds: rows, and as what. */
type Held = Map<number, string>;

/** Another program may have laid the file out anew: a row is known with the number of its case. */
function nameOf({ number, version }: OwedCase): string {
  return `${version} ${number}`;
}

function dropSettled(database: Database, held: Held, owed: ReadonlyArray<OwedCase>): void {
  const wanted = new Map(owed.map((one) => [one.row, nameOf(one)]));
  for (const [row, name] of held) {
    if (wanted.get(row) === name) continue;
    database.run('DELETE FROM temp.owed_search WHERE rowid = ?', row);
    held.delete(row);
  }
}

function take(database: Database, held: Held, owed: OwedCase): void {
  if (held.has(owed.row)) return;
  const events = readableEvents(database, owed.number);
  if (events === null) return;
  indexCase(database, owed.row, indexedTexts(events), false, 'temp.owed_search');
  held.set(owed.row, nameOf(owed));
}

function rowsMatching(database: Database, query: string): ReadonlyArray<number> {
  return database
    .all<{ row: number }>('SELECT rowid AS row FROM temp.owed_search WHERE owed_search MATCH ?', query)
    .map(({ row }) => row);
}
