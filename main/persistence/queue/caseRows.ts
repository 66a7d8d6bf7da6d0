import { isZone } from '../../../shared/calendar/zone/zoneNames.ts';
import type { QueueRow } from '../../../shared/queue/queueRow.ts';
import type { Database, SqlValue } from '../sqlite.ts';
import { storedJson } from '../storedJson.ts';
import { forgetNumber, forgetNumbers, indexNumber } from './numberSearch.ts';
import { mergeSeldom } from './searchIndex.ts';
import type { CountedCase } from './viewCounts.ts';

/** One case of the projection by its columns; `card` is kept beside, so that a walk over cases stays narrow. */
export interface CaseColumns extends CountedCase {
  readonly number: string;
  readonly number_key: string;
  readonly number_value: number | null;
  readonly priority: number;
  readonly opened_at: number;
  readonly edition: string;
  readonly customer: string;
  readonly customer_name: string;
  readonly zone: string;
  readonly title: string;
  readonly follows: string | null;
  readonly mean_due: number | null;
  readonly soon_from: number | null;
  readonly auto_close: number | null;
  readonly restored_at: number | null;
  readonly time_to_restore: number | null;
  readonly version: number;
  readonly channel: string | null;
  readonly country: string | null;
}

const COLUMNS: ReadonlyArray<keyof CaseColumns> = [
  'number',
  'number_key',
  'number_value',
  'open',
  'severity',
  'next_due',
  'priority',
  'opened_at',
  'stage',
  'owner',
  'edition',
  'customer',
  'customer_name',
  'zone',
  'title',
  'follows',
  'closed_at',
  'response_due',
  'response_soon',
  'restoration_due',
  'restoration_soon',
  'rca_due',
  'rca_soon',
  'mean_due',
  'late_from',
  'soon_from',
  'rca_running',
  'auto_close',
  'restored_at',
  'time_to_restore',
  'version',
  'channel',
  'country',
];

const INSERT = `INSERT INTO case_row (${COLUMNS.join()}) VALUES (${COLUMNS.map(() => '?').join()})`;

export interface KnownRow extends CaseColumns {
  readonly row: number;
}

/** What the projection had of a case before; undefined for a new one. */
export function findRow(database: Database, number: string): KnownRow | undefined {
  return database.one<KnownRow>(`SELECT row, ${COLUMNS.join()} FROM case_row WHERE number = ?`, number);
}

/** Writes a case into the projection and gives its row. */
export function writeRow(
  database: Database,
  known: KnownRow | undefined,
  columns: CaseColumns,
  card: string,
): number {
  const values: SqlValue[] = COLUMNS.map((name) => columns[name]);
  if (known === undefined) {
    const row = database.insert(INSERT, ...values);
    database.run('INSERT INTO case_card (row, card) VALUES (?, ?)', row, card);
    indexNumber(database, row, columns.number);
    return row;
  }
  updateRow(database, known, columns);
  database.run('UPDATE case_card SET card = ? WHERE row = ?', card, known.row);
  return known.row;
}

export function readCard(database: Database, row: number): QueueRow {
  const found = database.one<{ card: string }>('SELECT card FROM case_card WHERE row = ?', row);
  if (found === undefined) throw new Error(`Row ${row} of the projection has no card.`);
  return rowOfCard(found.card);
}

/** What a card says. A newer version may have written a zone that this one lacks: its customer then reads in UTC, and says so. */
export function rowOfCard(card: string): QueueRow {
  const row = storedJson<QueueRow>(card);
  return isZone(row.customer.zone) ? row : { ...row, customer: { ...row.customer, zone: 'UTC' } };
}

/** Numbers of the cases that are closed as of an instant to come. */
export function closedAfter(database: Database, now: number): ReadonlyArray<string> {
  return database
    .all<{ number: string }>('SELECT number FROM case_row WHERE open = 0 AND closed_at > ?', now)
    .map(({ number }) => number);
}

/** The greatest case number that is a whole number of this size at most; 0 without any. */
export function greatestNumber(database: Database, most: number): number {
  const found = database.one<{ greatest: number | null }>(
    'SELECT max(number_value) AS greatest FROM case_row WHERE number_value <= ?',
    most,
  );
  return found?.greatest ?? 0;
}

/** The first whole number behind one from `least` on; null where there is none of them. */
export function firstGap(database: Database, least: number): number | null {
  const found = database.one<{ gap: number }>(
    `SELECT number_value + 1 AS gap FROM case_row AS before WHERE number_value >= ?
     AND NOT EXISTS (SELECT 1 FROM case_row WHERE number_value = before.number_value + 1)
     ORDER BY number_value LIMIT 1`,
    least,
  );
  return found?.gap ?? null;
}

/** Removes a case that is not there any more; what counts and finds it is the caller's. */
export function removeRow(database: Database, { row, number }: KnownRow): void {
  database.run('DELETE FROM case_row WHERE row = ?', row);
  database.run('DELETE FROM case_card WHERE row = ?', row);
  forgetNumber(database, row, number);
}

const DERIVED = [
  'case_row',
  'case_card',
  'review_fact',
  'customer',
  'calendar',
  'view_count',
  'view_stretch',
  'day_count',
  'owed_words',
];

/** Empties everything that can be derived from the log again. */
export function dropProjection(database: Database): void {
  for (const table of DERIVED) {
    database.exec(`DELETE FROM ${table}`);
  }
  forgetNumbers(database);
  // Emptying a full-text index row by row takes longer than filling it.
  const search = database.one<{ sql: string }>("SELECT sql FROM sqlite_schema WHERE name = 'search'");
  if (search === undefined) throw new Error('The file has no search index.');
  database.exec('DROP TABLE search');
  database.exec(search.sql);
  mergeSeldom(database);
}

/** Only what changed: each column that is named costs its indexes. */
function updateRow(database: Database, known: KnownRow, columns: CaseColumns): void {
  const changed = COLUMNS.filter((name) => known[name] !== columns[name]);
  if (changed.length === 0) return;
  const set = changed.map((name) => `${name} = ?`).join();
  database.run(
    `UPDATE case_row SET ${set} WHERE row = ?`,
    ...changed.map((name) => columns[name]),
    known.row,
  );
}
