import { existsSync } from 'node:fs';
import { type Database, openDatabase } from '../../persistence/sqlite.ts';
import { settleTeam } from '../../persistence/team/settleTeam.ts';
import { inTransaction } from '../../persistence/transaction.ts';
import { carvedTables } from './carvedTables.ts';
import { SALVAGED_TABLES } from './salvagedTables.ts';
import { type SavedEvents, salvageEvents } from './salvageEvents.ts';
import { hasTable, salvageRows } from './salvageRows.ts';
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
    try {
      if (damaged !== null) intoOneFile(damaged);
      else if (!existsSync(copy)) return null;
      return inTransaction(database, () => takeAll(copy, damaged, database));
    } finally {
      damaged?.close();
    }
  });
}

/** Of a file that the engine does not open, what lies on its pages; null when nothing of that is ours. */
function takeAll(path: string, damaged: Database | null, database: Database): Saved | null {
  const known = damaged !== null && hasTable(damaged, 'event') ? damaged : null;
  const events = salvageEvents({ path, events: known }, database);
  let carved: ReturnType<typeof carvedTables> | undefined;
  const others = SALVAGED_TABLES.map((kept) =>
    salvageRows(damaged, database, kept, () => {
      // A look at each page of the file: only once, and only when something was not found otherwise.
      carved ??= carvedTables(path);
      return carved.get(kept.table) ?? [];
    }),
  );
  const found = events.unplaced.length + events.added + others.reduce((sum, { added }) => sum + added, 0);
  settleTeam(database);
  if (damaged === null && found === 0) return null;
  const drafts = others.find(({ table }) => table === 'draft')?.added ?? 0;
  return { ...events, drafts, cut: others.filter(({ whole }) => !whole).map(({ table }) => table) };
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
