import type { Result } from '../../shared/lang/result.ts';
import { isHeld } from './heldFile.ts';
import { type Database, waitAtMost } from './sqlite.ts';

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

/** Does the work in one transaction unless another program holds the pen, for which it does not wait. Says whether it was done. */
export function inTransactionIfFree(database: Database, work: () => void): boolean {
  const patience = database.one<{ timeout: number }>('PRAGMA busy_timeout')?.timeout ?? 0;
  waitAtMost(database, 0);
  try {
    inTransaction(database, work);
    return true;
  } catch (error) {
    if (isHeld(error)) return false;
    throw error;
  } finally {
    waitAtMost(database, patience);
  }
}

/** Does work that only reads with one view of the file: what another process writes meanwhile is not seen in half. */
export function inSnapshot<T>(database: Database, work: () => T): T {
  database.exec('BEGIN');
  try {
    return work();
  } finally {
    rollBack(database);
  }
}

/** Does work that can fail in an expected way in one transaction, which a failure undoes. */
export function inTransactionOrNot<T, E>(database: Database, work: () => Result<T, E>): Result<T, E> {
  database.exec('BEGIN IMMEDIATE');
  let done: Result<T, E>;
  try {
    done = work();
    database.exec(done.ok ? 'COMMIT' : 'ROLLBACK');
  } catch (error) {
    rollBack(database);
    throw error;
  }
  return done;
}

function rollBack(database: Database): void {
  try {
    database.exec('ROLLBACK');
  } catch {
    // SQLite has rolled back by itself already (a full disk, for one); the first error is the one to tell.
  }
}
