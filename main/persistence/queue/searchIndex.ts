import type { CaseEvent } from '../../../shared/case/events/caseEvent.ts';
import { wordsSetAside } from '../../../shared/case/events/setAside.ts';
import { takenBack } from '../../../shared/case/events/takenBack.ts';
import type { Database } from '../sqlite.ts';
import { toIndexText } from './searchText.ts';

/** The index of the file, or that of this program alone with the words that the file's one owes. */
export type SearchTable = 'search' | 'temp.owed_search';

/** Writes what can be searched of a case: number, title, customer, description, and everything said about it since. */
export function indexCase(
  database: Database,
  row: number,
  texts: IndexedTexts | null,
  known: boolean,
  table: SearchTable = 'search',
): void {
  if (known) database.run(`DELETE FROM ${table} WHERE rowid = ?`, row);
  if (texts === null) return;
  const { number, title, customer, description, notes } = texts;
  database.run(
    `INSERT INTO ${table} (rowid, ${SEARCH_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?)`,
    row,
    number,
    title,
    customer,
    description,
    notes,
  );
}

/** What can be searched of a case, by the columns of the index and in their order. */
export interface IndexedTexts {
  readonly number: string;
  readonly title: string;
  readonly customer: string;
  readonly description: string;
  readonly notes: string;
}

/** The columns of the index, in their order. */
export const SEARCH_COLUMNS = 'number, title, customer, description, notes';

/** Makes an index in memory, for this connection alone, which tells words apart as the index of the file does. */
export function makeSearchBeside(
  database: Database,
  name: 'owed_search' | 'first_search',
  keeps: 'words' | 'no words',
): void {
  const search = database.one<{ sql: string }>("SELECT sql FROM main.sqlite_schema WHERE name = 'search'");
  if (search === undefined) throw new Error('The file has no search index.');
  const sql = search.sql.replace('TABLE search', `TABLE IF NOT EXISTS temp.${name}`);
  database.exec(keeps === 'words' ? sql : sql.replace(/\)\s*$/, ", content = '')"));
}

/** Null for events without an opening. */
export function indexedTexts(events: ReadonlyArray<CaseEvent>): IndexedTexts | null {
  const opening = events.find((event) => event.type === 'opened');
  if (opening?.type !== 'opened') return null;
  const { title, customer, description, businessImpact, organizationShortName } = opening;
  return {
    number: toIndexText(opening.case),
    title: toIndexText(title),
    customer: toIndexText(joined([customer.name, customer.id, customer.city, organizationShortName])),
    description: toIndexText(joined([description, businessImpact])),
    notes: toIndexText(joined(spokenIn(events))),
  };
}

/** How many characters were said about a case since it was opened: what most of the work of indexing it comes from. */
export function spokenLength(events: ReadonlyArray<CaseEvent>): number {
  return events.reduce((sum, event) => sum + (wordsOf(event)?.length ?? 0), 0);
}

/**
 * Merges the parts of the index when eight are of a size, not four: half of what a note writes was merging. A search reads
 * a few more parts for it. Holds for the table until it is made anew.
 */
export function mergeSeldom(database: Database): void {
  database.exec("INSERT INTO search (search, rank) VALUES ('automerge', 8)");
}

/** Whether an event changes what can be searched. */
export function isSpoken(event: CaseEvent): boolean {
  return event.type === 'opened' || event.type === 'retracted' || wordsOf(event) !== null;
}

function spokenIn(events: ReadonlyArray<CaseEvent>): ReadonlyArray<string> {
  const taken = takenBack(events);
  return events.flatMap((event) => {
    const words = taken.has(event.id ?? '') ? null : wordsOf(event);
    return words === null ? [] : [words];
  });
}

function wordsOf(event: CaseEvent): string | null {
  switch (event.type) {
    case 'note':
    case 'closure-notice':
      return event.text;
    case 'status-update':
      return `${event.explanation}\n${event.initialRca}`;
    case 'escalated':
      return event.reason;
    case 'set-aside':
      return wordsSetAside(event);
    default:
      return null;
  }
}

function joined(parts: ReadonlyArray<string | undefined>): string {
  return parts.filter((part) => part !== undefined && part !== '').join('\n');
}
