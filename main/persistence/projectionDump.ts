import { createHash } from 'node:crypto';
import { owedCases, readableEvents } from './queue/owedWords.ts';
import { type IndexedTexts, indexedTexts } from './queue/searchIndex.ts';
import type { Database } from './sqlite.ts';

const DERIVED: ReadonlyArray<readonly [table: string, order: string]> = [
  ['case_row', 'row'],
  ['case_card', 'row'],
  ['wake', 'case_id'],
  ['customer', 'id'],
  ['calendar', 'key'],
  ['view_count', 'view, name, severity'],
  ['view_stretch', 'view, name, severity, stretch'],
  ['day_count', 'day, kind, severity, objective, outcome, label'],
  ['review_fact', 'kind, at, row, n'],
  ['organization', 'id'],
  ['contact', 'id'],
  ['day_edit', 'kind, place, date'],
];

/** A digest of each derived table: equal digests mean equal rows. Words that the index owes count as if they were in it. */
export function dumpProjection(database: Database): ReadonlyMap<string, string> {
  const digests = DERIVED.map(
    ([table, order]) => [table, digestOf(database.each(`SELECT * FROM ${table} ORDER BY ${order}`))] as const,
  );
  return new Map([...digests, ['search', digestOf(searchRows(database))]]);
}

function digestOf(rows: Iterable<unknown>): string {
  const hash = createHash('sha256');
  for (const row of rows) hash.update(`${JSON.stringify(row)}\n`);
  return hash.digest('hex');
}

function* searchRows(database: Database): Iterable<unknown> {
  const owed = new Map(owedCases(database).map(({ row, number }) => [row, number]));
  const held = database.each<{ readonly row: number }>('SELECT rowid AS row, * FROM search ORDER BY rowid');
  for (const indexed of held) {
    const number = owed.get(indexed.row);
    const events = number === undefined ? null : readableEvents(database, number);
    const texts = events === null ? null : indexedTexts(events);
    yield texts === null ? indexed : { row: indexed.row, ...asKept(database, texts) };
  }
}

/** As the file would give the texts back: it keeps no half sign and ends a text at its first NUL. */
function asKept(database: Database, texts: IndexedTexts): IndexedTexts | undefined {
  const { number, title, customer, description, notes } = texts;
  return database.one<IndexedTexts>(
    'SELECT ? AS number, ? AS title, ? AS customer, ? AS description, ? AS notes',
    number,
    title,
    customer,
    description,
    notes,
  );
}
