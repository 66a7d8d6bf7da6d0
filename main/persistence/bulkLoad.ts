import type { Database } from './sqlite.ts';

/** From so many cases on, and when they are at least as many as a quarter of those there, indexes are cheaper made anew. */
const BULK = 1_000;

/** Does the work on so many cases, within the caller's transaction, the fast way when they are many. */
export function loadCases(database: Database, cases: number, work: () => void): void {
  const present = database.one<{ count: number }>('SELECT count(*) AS count FROM case_card')?.count ?? 0;
  if (cases < BULK || cases * 4 < present) {
    work();
    return;
  }
  const indexes = database.all<{ name: string; sql: string }>(
    "SELECT name, sql FROM sqlite_schema WHERE type = 'index' AND tbl_name = 'case_row' AND sql IS NOT NULL ORDER BY rowid",
  );
  for (const { name } of indexes) database.exec(`DROP INDEX ${name}`);
  work();
  for (const { sql } of indexes) database.exec(sql);
}
