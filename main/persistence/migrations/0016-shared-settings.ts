import type { Database } from '../sqlite.ts';

/**
 * What a team shares beside its logs, and what this desk asks of it there. The events of pending steps get places that
 * follow from their step, so that one step can be written anew where it stands; the steps that people did are found without
 * going through what an import brought. Frozen: never edit, add a migration.
 */
export function sharedSettings(database: Database): void {
  database.exec(`
CREATE TABLE team_setting (
  key TEXT PRIMARY KEY,
  n INTEGER NOT NULL,
  version INTEGER NOT NULL,
  value TEXT NOT NULL,
  "by" TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE setting_wish (
  key TEXT PRIMARY KEY,
  expected INTEGER NOT NULL,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX pending_of_people ON pending_step (n) WHERE json_extract(done, '$.done.deed.type') <> 'import';
UPDATE pending_event SET n = n + 1048576 * coalesce((SELECT step.n FROM pending_step AS step WHERE step.id = pending_event.step), 0);
`);
}
