import type { Database } from '../sqlite.ts';

/**
 * By which rules the projection was laid out, and the deadlines that a change of rules or calendars moved. Frozen: never
 * edit, add a migration.
 */
export function rulesAndMoves(database: Database): void {
  database.exec(`
CREATE TABLE laid_out_by (
  name TEXT PRIMARY KEY,
  version TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE deadline_move (
  id INTEGER PRIMARY KEY,
  at INTEGER NOT NULL,
  "by" TEXT NOT NULL,
  causes TEXT NOT NULL,
  acknowledged_at INTEGER
) STRICT;
CREATE INDEX standing_move ON deadline_move (id) WHERE acknowledged_at IS NULL;
CREATE TABLE moved_deadline (
  move INTEGER NOT NULL,
  case_id TEXT NOT NULL,
  clock TEXT NOT NULL,
  before INTEGER,
  after INTEGER,
  PRIMARY KEY (move, case_id, clock)
) STRICT, WITHOUT ROWID;
`);
}
