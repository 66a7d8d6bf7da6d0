import type { Database } from '../sqlite.ts';

/** The cases of which the full-text index does not hold the latest words yet; derived. Frozen: never edit, add a migration. */
export function owedWords(database: Database): void {
  database.exec(`
CREATE TABLE owed_words (
  row INTEGER PRIMARY KEY,
  length INTEGER NOT NULL
) STRICT;
`);
}
