import { type Database, openDatabase } from './sqlite.ts';
import { inTransaction } from './transaction.ts';

/** What a damaged file still gave. */
export interface Saved {
  readonly events: number;
  readonly drafts: number;
  /** Every table could be read to its end. */
  readonly complete: boolean;
}

interface Kept {
  readonly table: string;
  readonly columns: ReadonlyArray<string>;
  readonly order: string;
}

const EVENTS: Kept = {
  table: 'event',
  columns: ['id', 'case_id', 'position', 'type', 'at', 'recorded_at', '"by"', 'body', 'version'],
  order: 'seq',
};
const DRAFTS: Kept = { table: 'draft', columns: ['id', 'form', 'started_at', 'saved_at'], order: 'id' };

const ALERT_COLUMNS = [
  'case_id',
  'clock',
  'threshold',
  'due',
  'at',
  'severity',
  'decided_at',
  'past',
  'repeat_ms',
  'show_at',
  'held_until',
  'shown_at',
  'acknowledged_at',
  'snoozed_until',
  'ended_at',
];

/** Whatever else cannot be derived from the log of the cases. */
const OTHERS: ReadonlyArray<Kept> = [
  { table: 'edition', columns: ['id', 'built_in', 'body'], order: 'id' },
  { table: 'holiday_year', columns: ['country', 'year', 'days'], order: 'country' },
  { table: 'alert', columns: ALERT_COLUMNS, order: 'id' },
  { table: 'closure_block', columns: ['case_id', 'due', 'noticed_at'], order: 'case_id' },
  { table: 'wake', columns: ['case_id', 'at', 'decided_until'], order: 'case_id' },
  { table: 'organization_event', columns: ['id', 'customer', 'at', '"by"', 'body'], order: 'seq' },
  { table: 'template', columns: ['name', 'form', 'saved_at'], order: 'name' },
  {
    table: 'draft_attachment',
    columns: ['draft', 'sha256', 'name', 'bytes', 'added_at'],
    order: 'draft, sha256',
  },
];

/** Adds to a sound file what a damaged one still gives: rows that are there already stay as they are. */
export function salvage(database: Database, damagedFile: string): Saved {
  let damaged: Database | undefined;
  try {
    damaged = openDatabase(damagedFile);
    const source = damaged;
    return inTransaction(database, () => {
      const events = copyRows(source, database, EVENTS);
      const drafts = copyRows(source, database, DRAFTS);
      const others = OTHERS.map((kept) => copyRows(source, database, kept));
      const complete = [events, drafts, ...others].every((copied) => copied.complete);
      return { events: events.rows, drafts: drafts.rows, complete };
    });
  } catch {
    return { events: 0, drafts: 0, complete: false };
  } finally {
    damaged?.close();
  }
}

/** Copies row by row, in order, until the damage: what came before it is kept. */
function copyRows(
  from: Database,
  to: Database,
  { table, columns, order }: Kept,
): { rows: number; complete: boolean } {
  const names = columns.join();
  const insert = `INSERT OR IGNORE INTO ${table} (${names}) VALUES (${columns.map(() => '?').join()})`;
  let rows = 0;
  try {
    // A file of an earlier version does not have every table.
    if (!hasTable(from, table)) return { rows, complete: true };
    const select = `SELECT ${names} FROM ${table} ORDER BY ${order}`;
    for (const row of from.each<Record<string, string | number | null>>(select)) {
      rows += to.run(insert, ...columns.map((name) => row[name.replaceAll('"', '')] ?? null));
    }
    return { rows, complete: true };
  } catch {
    return { rows, complete: false };
  }
}

function hasTable(database: Database, table: string): boolean {
  return database.one("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ?", table) !== undefined;
}
