import type { QueueRow } from '../../shared/queue/queueRow.ts';
import type { Database, SqlValue } from './sqlite.ts';
import type { Tallied } from './tally.ts';

/** One case of the projection by its columns; `card` is kept beside, so that a walk over cases stays narrow. */
export interface CaseColumns extends Tallied {
  readonly number: string;
  readonly number_key: string;
  readonly number_value: number | null;
  readonly next_due: number;
  readonly priority: number;
  readonly opened_at: number;
  readonly edition: string;
  readonly customer: string;
  readonly customer_name: string;
  readonly zone: string;
  readonly title: string;
  readonly follows: string | null;
  readonly closed_at: number | null;
  readonly response_due: number | null;
  readonly response_soon: number | null;
  readonly restoration_due: number | null;
  readonly restoration_soon: number | null;
  readonly rca_due: number | null;
  readonly rca_soon: number | null;
  readonly mean_due: number | null;
  readonly late_from: number | null;
  readonly soon_from: number | null;
  readonly auto_close: number | null;
  readonly restored_at: number | null;
  readonly time_to_restore: number | null;
  readonly version: number;
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
];

const INSERT = `INSERT INTO case_row (${COLUMNS.join()}) VALUES (${COLUMNS.map(() => '?').join()})`;
const UPDATE = `UPDATE case_row SET ${COLUMNS.map((name) => `${name} = ?`).join()} WHERE row = ?`;

export interface KnownRow extends Tallied {
  readonly row: number;
}

/** What the projection had of a case before; undefined for a new one. */
export function findRow(database: Database, number: string): KnownRow | undefined {
  return database.one<KnownRow>(
    'SELECT row, open, severity, stage, owner, rca_running FROM case_row WHERE number = ?',
    number,
  );
}

/** Writes a case into the projection and gives its row. */
export function writeRow(
  database: Database,
  known: KnownRow | undefined,
  columns: CaseColumns,
  card: QueueRow,
): number {
  const values: SqlValue[] = COLUMNS.map((name) => columns[name]);
  if (known === undefined) database.run(INSERT, ...values);
  else database.run(UPDATE, ...values, known.row);
  const row = known?.row ?? lastRow(database);
  database.run('INSERT OR REPLACE INTO case_card (row, card) VALUES (?, ?)', row, JSON.stringify(card));
  return row;
}

export function readCard(database: Database, row: number): QueueRow {
  const found = database.one<{ card: string }>('SELECT card FROM case_card WHERE row = ?', row);
  if (found === undefined) throw new Error(`Row ${row} of the projection has no card.`);
  return JSON.parse(found.card) as QueueRow;
}

/** The greatest case number that is a whole number; 0 without any. */
export function greatestNumber(database: Database): number {
  const found = database.one<{ greatest: number | null }>(
    'SELECT max(number_value) AS greatest FROM case_row WHERE number_value IS NOT NULL',
  );
  return found?.greatest ?? 0;
}

/** Empties everything that can be derived from the log again. */
export function dropProjection(database: Database): void {
  for (const table of ['case_row', 'case_card', 'customer', 'calendar', 'tally', 'search']) {
    database.exec(`DELETE FROM ${table}`);
  }
}

function lastRow(database: Database): number {
  return database.one<{ row: number }>('SELECT last_insert_rowid() AS row')?.row ?? 0;
}

/** Rows of the cases that carry the RCA of a case. */
export function followersOf(database: Database, number: string): ReadonlyArray<number> {
  return database
    .all<{ row: number }>('SELECT row FROM case_row WHERE follows = ? ORDER BY row', number)
    .map((found) => found.row);
}
