import { isOutOfReach } from '../../persistence/damage.ts';
import { type Database, openToRead } from '../../persistence/sqlite.ts';

/**
 * What `integrity_check` says of a copy, in the words of the engine; empty when it is whole. Nothing is written to it: it
 * may lie on a medium that cannot be written to, or be somebody else's. Throws when it cannot be read now.
 */
export function integrityProblems(path: string): ReadonlyArray<string> {
  let database: Database | undefined;
  try {
    database = openToRead(path, false);
    return checkIntegrity(database);
  } catch (error) {
    if (isOutOfReach(error)) throw error;
    return [error instanceof Error ? error.message : String(error)];
  } finally {
    database?.close();
  }
}

export function checkIntegrity(database: Database): ReadonlyArray<string> {
  const found = database.all<{ integrity_check: string }>('PRAGMA integrity_check');
  return found.map((row) => row.integrity_check).filter((line) => line !== 'ok');
}

/** The same without comparing indexes with their tables: for a look, not for a judgement. */
export function checkQuickly(database: Database): ReadonlyArray<string> {
  const found = database.all<{ quick_check: string }>('PRAGMA quick_check(20)');
  return found.map((row) => row.quick_check).filter((line) => line !== 'ok');
}
