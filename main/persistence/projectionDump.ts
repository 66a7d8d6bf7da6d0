import { createHash } from 'node:crypto';
import { owedCases, readableEvents } from './queue/owedWords.ts';
import { type IndexedTexts, indexedTexts } from './queue/searchIndex.ts';
import type { Database } from './sqlite.ts';
import { membershipOf } from './team/membership.ts';

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
  ['change_aside', 'customer, seq'],
];

/** Of which the rows are those of cases. */
const BY_CASE: ReadonlySet<string> = new Set(['case_row', 'case_card', 'review_fact']);

/**
 * A digest of each derived table: equal digests mean equal rows. Words that the index owes count as if they were in it. In
 * the file of a team a case stands for its row: what is pending came into the rows before what the team put before it.
 */
export function dumpProjection(database: Database): ReadonlyMap<string, string> {
  const isOfTeam = membershipOf(database) !== null;
  const digests = DERIVED.map(([table, order]) => {
    const rows =
      isOfTeam && BY_CASE.has(table) ? rowsByCase(database, table, order) : rowsOf(database, table, order);
    return [table, digestOf(rows)] as const;
  });
  const search = isOfTeam ? searchByCase(database) : searchRows(database);
  return new Map([...digests, ['search', digestOf(search)]]);
}

function rowsOf(database: Database, table: string, order: string): Iterable<unknown> {
  return database.each(`SELECT * FROM ${table} ORDER BY ${order}`);
}

function* rowsByCase(database: Database, table: string, order: string): Iterable<unknown> {
  const number = '(SELECT number FROM case_row AS named WHERE named.row = derived.row)';
  const inOrder = order.replace('row', 'case_number');
  const rows = database.each<Row>(
    `SELECT derived.*, ${number} AS case_number FROM ${table} AS derived ORDER BY ${inOrder}`,
  );
  for (const { row: _row, ...rest } of rows) yield rest;
}

/** Each by its digest: all words of a large file would not fit into the memory. */
function searchByCase(database: Database): Iterable<unknown> {
  const digests: string[] = [];
  for (const { row: _row, ...rest } of searchRows(database)) digests.push(digestOf([rest]));
  return digests.sort();
}

interface Row {
  readonly row: number;
}

function digestOf(rows: Iterable<unknown>): string {
  const hash = createHash('sha256');
  for (const row of rows) hash.update(`${JSON.stringify(row)}\n`);
  return hash.digest('hex');
}

function* searchRows(database: Database): Iterable<Row> {
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
