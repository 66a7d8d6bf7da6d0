import type { Database } from './sqlite.ts';

/** Does the work in one transaction that holds the pen from its start, so that what it reads stays true; a throw undoes it. */
export function inTransaction<T>(database: Database, work: () => T): T {
  database.exec('BEGIN IMMEDIATE');
  let value: T;
  try {
    value = work();
    database.exec('COMMIT');
  } catch (error) {
    rollBack(database);
    throw error;
  }
  return value;
}

function rollBack(database: Database): void {
  try {
    database.exec('ROLLBACK');
  } catch {
    // SQLite has rolled back by itself already (a full disk, for one); the first error is the one to tell.
  }
}
