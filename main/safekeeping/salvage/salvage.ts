import { existsSync } from 'node:fs';
import { type Database, openDatabase } from '../../persistence/sqlite.ts';
import { inTransaction } from '../../persistence/transaction.ts';
import { isTaken } from './isTaken.ts';
import { SALVAGED_TABLES, type SalvagedTable } from './salvagedTables.ts';
import { type SavedEvents, salvageEvents } from './salvageEvents.ts';
import { type Reading, withScratchCopy } from './scratchCopy.ts';

/** What a damaged file still gave. */
export interface Saved extends SavedEvents {
  readonly drafts: number;
  /** Tables other than the events that could not be read to their end. */
  readonly cut: ReadonlyArray<string>;
}

/**
 * Adds to a sound file what a damaged one still gives: rows that are there already stay as they are. Null when nothing of
 * it can be read. Throws when the sound one cannot be written.
 */
export function salvage(database: Database, damagedFile: string, reading: Reading = 'whole'): Saved | null {
  return withScratchCopy(damagedFile, reading, (copy) => {
    const damaged = openDamaged(copy);
    if (damaged === null) return carvedAlone(copy, database);
    try {
      intoOneFile(damaged);
      return inTransaction(database, () => {
        const known = hasTable(damaged, 'event') ? damaged : null;
        const events = salvageEvents({ path: copy, events: known }, database);
        const others = SALVAGED_TABLES.map((kept) => ({
          ...copyRows(damaged, database, kept),
          table: kept.table,
        }));
        const drafts = others.find(({ table }) => table === 'draft')?.added ?? 0;
        return { ...events, drafts, cut: others.filter(({ whole }) => !whole).map(({ table }) => table) };
      });
    } finally {
      damaged.close();
    }
  });
}

/** Of a file that the engine does not open; null when nothing of it is an event. */
function carvedAlone(path: string, database: Database): Saved | null {
  if (!existsSync(path)) return null;
  const events = inTransaction(database, () => salvageEvents({ path, events: null }, database));
  const cut = SALVAGED_TABLES.map(({ table }) => table);
  return events.added + events.unplaced.length === 0 ? null : { ...events, drafts: 0, cut };
}

/** What stands in the -wal beside a copy is moved into it, so that its pages are the latest; a broken one stays as it is. */
function intoOneFile(damaged: Database): void {
  try {
    damaged.all('PRAGMA wal_checkpoint(TRUNCATE)');
  } catch {
    // Then the pages are those of the last checkpoint.
  }
}

/** Null for what is so damaged that not even its tables are known. */
function openDamaged(file: string): Database | null {
  let damaged: Database | undefined;
  try {
    damaged = openDatabase(file);
    damaged.all('SELECT name FROM sqlite_schema');
    return damaged;
  } catch {
    damaged?.close();
    return null;
  }
}

/** Copies row by row from both ends, each until the damage. */
function copyRows(
  from: Database,
  to: Database,
  { table, columns: wanted, order, conflict, isWritten }: SalvagedTable,
): { added: number; whole: boolean } {
  // A file of an earlier version does not have every table, nor every column.
  if (!hasTable(from, table)) return { added: 0, whole: true };
  const columns = wanted.filter((name) => hasColumn(from, table, name.replaceAll('"', '')));
  const names = columns.join();
  const insert = `INSERT INTO ${table} (${names}) VALUES (${columns.map(() => '?').join()}) ${conflict ?? 'ON CONFLICT DO NOTHING'}`;
  let added = 0;
  let refused = false;
  const take = (row: Row): void => {
    const write = (): void => {
      added += to.run(insert, ...columns.map((name) => row[name.replaceAll('"', '')] ?? null));
    };
    if (!isAsWritten(row, isWritten) || !isTaken(write)) refused = true;
  };
  const read = (direction: 'ASC' | 'DESC'): boolean => {
    const keys = order.map((key) => `${key} ${direction}`).join();
    return eachUntilDamage(() => from.each<Row>(`SELECT ${names} FROM ${table} ORDER BY ${keys}`), take);
  };
  const whole = read('ASC');
  if (!whole) read('DESC');
  return { added, whole: whole && !refused };
}

type Row = Readonly<Record<string, string | number | null>>;

/** False for a row of another table, say, that the engine finds whole. */
function isAsWritten(row: Row, isWritten: SalvagedTable['isWritten']): boolean {
  return isWritten === undefined || isWritten.by(String(row[isWritten.column]));
}

/** False when reading broke; what `take` throws goes on to the caller. */
function eachUntilDamage<Row>(read: () => IterableIterator<Row>, take: (row: Row) => void): boolean {
  let rows: IterableIterator<Row>;
  try {
    rows = read();
  } catch {
    return false;
  }
  for (;;) {
    let next: IteratorResult<Row>;
    try {
      next = rows.next();
    } catch {
      return false;
    }
    if (next.done === true) return true;
    take(next.value);
  }
}

function hasTable(database: Database, table: string): boolean {
  return database.one("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ?", table) !== undefined;
}

function hasColumn(database: Database, table: string, column: string): boolean {
  return database.one('SELECT 1 FROM pragma_table_info(?) WHERE name = ?', table, column) !== undefined;
}
