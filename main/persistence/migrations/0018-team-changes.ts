import type { Database } from '../sqlite.ts';

/**
 * The same for what care knows of its customers: what was changed here and the team has not confirmed yet, where confirmed
 * changes stand in the log of the team, and what was set aside and waits for a person. Empty on a desk of its own. Frozen:
 * never edit, add a migration.
 */
export function teamChanges(database: Database): void {
  database.exec(`
CREATE TABLE pending_change_step (
  n INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  revision INTEGER NOT NULL,
  done TEXT NOT NULL,
  checksum INTEGER NOT NULL
) STRICT;
CREATE TABLE pending_change (
  n INTEGER PRIMARY KEY,
  step TEXT NOT NULL,
  id TEXT NOT NULL UNIQUE,
  customer TEXT NOT NULL,
  at INTEGER NOT NULL,
  "by" TEXT NOT NULL,
  body TEXT NOT NULL,
  held INTEGER NOT NULL
) STRICT;
CREATE INDEX pending_of_customer ON pending_change (customer, n);
CREATE INDEX pending_of_change_step ON pending_change (step, n);
CREATE TABLE confirmed_change (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL,
  position INTEGER NOT NULL,
  type TEXT NOT NULL,
  recorded_at INTEGER NOT NULL,
  version INTEGER NOT NULL,
  step TEXT NOT NULL,
  desk TEXT NOT NULL,
  login TEXT NOT NULL,
  received_at INTEGER NOT NULL,
  chain TEXT NOT NULL,
  own INTEGER NOT NULL,
  checksum INTEGER NOT NULL
) STRICT;
CREATE INDEX confirmed_own_change ON confirmed_change (step) WHERE own = 1;
CREATE TABLE change_aside (
  id TEXT PRIMARY KEY,
  customer TEXT NOT NULL,
  seq INTEGER NOT NULL,
  at INTEGER NOT NULL,
  "by" TEXT NOT NULL,
  body TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX aside_of_customer ON change_aside (customer, seq);
`);
}
