import type { Database } from '../sqlite.ts';

/** Which attached files a person let go, and when: nothing else in the folder is ever removed. Frozen: never edit, add a migration. */
export function discardedFiles(database: Database): void {
  database.exec(`
CREATE TABLE discarded_file (
  sha256 TEXT PRIMARY KEY,
  discarded_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
`);
}
