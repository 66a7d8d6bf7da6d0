import type { Database } from '../sqlite.ts';

/** From so many cases on, and when they are at least as many as a quarter of those there, indexes are cheaper made anew. */
const BULK = 1_000;

/** Does the work on so many cases, within the caller's transaction, the fast way when they are many. */
export function loadCases(database: Database, cases: number, work: () => void): void {
  const present = database.one<{ count: number }>('SELECT count(*) AS count FROM case_card')?.count ?? 0;
  if (cases < BULK || cases * 4 < present) {
    work();
    return;
  }
  // Cases that are there already are found by the indexes of what they have; new ones ask for nothing.
  const tables = present === 0 ? ['case_row', 'review_fact', 'wake'] : ['case_row'];
  const indexes = tables.flatMap((table) => indexesOf(database, table));
  for (const { name } of indexes) database.exec(`DROP INDEX ${name}`);
  work();
  for (const { sql } of indexes) database.exec(sql);
}

function indexesOf(database: Database, table: string): ReadonlyArray<{ name: string; sql: string }> {
  return database.all(
    "SELECT name, sql FROM sqlite_schema WHERE type = 'index' AND tbl_name = ? AND sql IS NOT NULL ORDER BY rowid",
    table,
  );
}
