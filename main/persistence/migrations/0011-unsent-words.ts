import type { Database } from '../sqlite.ts';

/** What was typed in a dialog and not sent yet, by where it was typed. Frozen: never edit, add a migration. */
export function unsentWords(database: Database): void {
  database.exec(`
CREATE TABLE unsent (
  place TEXT PRIMARY KEY,
  fields TEXT NOT NULL,
  saved_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
`);
}
