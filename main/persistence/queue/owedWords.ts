import type { CaseEvent } from '../../../shared/case/events/caseEvent.ts';
import { readEvents } from '../caseEventLog.ts';
import { DamagedEventError } from '../damage.ts';
import type { Database } from '../sqlite.ts';
import { UnreadableEventError } from '../upcast.ts';
import { type IndexedTexts, indexCase, indexedTexts, spokenLength } from './searchIndex.ts';

/** So many cases are indexed together: the parts of the index that are written are nearly those of one case. */
const MOST_CASES = 32;

/** What a search reads of owed words, and what one command in many indexes, is no more than this. */
const MOST_CHARACTERS = 64_000;

/** A case of which the index does not hold the latest words. */
export interface OwedCase {
  readonly row: number;
  readonly number: string;
  /** How many events it has. */
  readonly version: number;
}

/**
 * Notes that the index owes the words of a known case, which is one page where indexing it is ten; when many are owed, all of
 * them are indexed. Until then `createOwedSearch` finds them. Runs in the caller's transaction, after its events are in the log.
 */
export function oweWords(database: Database, row: number, events: ReadonlyArray<CaseEvent>): void {
  database.run('INSERT OR REPLACE INTO owed_words (row, length) VALUES (?, ?)', row, spokenLength(events));
  const owed = database.one<{ cases: number; characters: number }>(
    'SELECT count(*) AS cases, sum(length) AS characters FROM owed_words',
  );
  if (owed !== undefined && (owed.cases > MOST_CASES || owed.characters > MOST_CHARACTERS)) {
    settleWords(database);
  }
}

/** Indexes a case at once, whatever was owed of it. */
export function indexNow(database: Database, row: number, texts: IndexedTexts | null, known: boolean): void {
  indexCase(database, row, texts, known);
  if (known) database.run('DELETE FROM owed_words WHERE row = ?', row);
}

/** Indexes what is owed. Runs in the caller's transaction. */
export function settleWords(database: Database): void {
  // In order of rows: the index then writes them as one part.
  for (const { row, number } of owedCases(database)) {
    const events = readableEvents(database, number);
    if (events !== null) indexNow(database, row, indexedTexts(events), true);
  }
}

/** The cases of which words are owed, in order of their rows. */
export function owedCases(database: Database): ReadonlyArray<OwedCase> {
  return database.all(
    'SELECT row, number, version FROM owed_words CROSS JOIN case_row USING (row) ORDER BY row',
  );
}

/** Null for a case that this version cannot read, or that is damaged: whoever opens it is told, and its words stay owed. */
export function readableEvents(database: Database, number: string): ReadonlyArray<CaseEvent> | null {
  try {
    return readEvents(database, number);
  } catch (error) {
    if (error instanceof UnreadableEventError || error instanceof DamagedEventError) return null;
    throw error;
  }
}
