import type { Database } from '../sqlite.ts';

/** Finds what was set aside, and what became of it, without going through the log. Frozen: never edit, add a migration. */
export function setAsides(database: Database): void {
  database.exec(`CREATE INDEX event_set_aside ON event (case_id) WHERE type IN ('set-aside', 'settled');`);
}
