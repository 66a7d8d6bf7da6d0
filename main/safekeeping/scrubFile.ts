import { isHeld } from '../persistence/heldFile.ts';
import { type Database, openDatabase, waitAtMost } from '../persistence/sqlite.ts';

/** Somebody waits for it, and it can be done later. */
const PATIENCE = 2_000;

/**
 * Makes a case file anew, so that no page of it, of its index of words or of its -wal holds what was deleted or replaced. False
 * while another program writes or reads it; what it had is still there then.
 */
export function scrubFile(file: string): boolean {
  // A connection of its own: what others have beside the file would go with the next line but one.
  const database = openDatabase(file);
  try {
    waitAtMost(database, PATIENCE);
    // In memory the whole file would be: that of years is larger than what is free.
    database.exec('PRAGMA temp_store = FILE');
    return isScrubbed(database);
  } catch (error) {
    if (isHeld(error)) return false;
    throw error;
  } finally {
    database.close();
  }
}

function isScrubbed(database: Database): boolean {
  // The index keeps replaced words until its parts are joined.
  database.exec("INSERT INTO search (search) VALUES ('optimize')");
  database.exec('VACUUM');
  const [end] = database.all<{ busy: number }>('PRAGMA wal_checkpoint(TRUNCATE)');
  return end?.busy === 0;
}
