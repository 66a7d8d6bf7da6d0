import type { Database } from '../sqlite.ts';

/** What is of the person at the desk, and what ships with the program or says how the file was laid out. */
const KEPT: ReadonlySet<string> = new Set([
  'draft',
  'draft_attachment',
  'template',
  'edition',
  'holiday_year',
  'laid_out_by',
  'fact',
]);

/**
 * Removes whatever a file has of a team, in the caller's transaction: of each table that is not named here, so that one which
 * comes later is not left behind. What is derived for searching has to be derived anew afterwards.
 */
export function removeTeam(database: Database): void {
  const tables = database.all<{ name: string }>(
    "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%'",
  );
  for (const { name } of tables) if (!KEPT.has(name)) database.exec(`DELETE FROM "${name}"`);
  database.run(
    "DELETE FROM fact WHERE name IN ('left', 'heard', 'team-settings', 'team-role', 'erasures', 'erasure-skipped', 'erasure-kinds', 'customers-head')",
  );
}
