import type { Database } from '../sqlite.ts';

/**
 * What a desk of a team knows beside the log: its team, what it did and the team has not confirmed yet, where the confirmed
 * events came from, and the numbers that it may give to cases. A pending step is one row, so that it is there whole or not at
 * all; its events stand beside once more, to be found by their case. Empty on a desk of its own. Frozen: never edit, add a migration.
 */
export function teamSteps(database: Database): void {
  database.exec(`
CREATE TABLE team (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  handle TEXT NOT NULL,
  desk TEXT NOT NULL,
  head INTEGER NOT NULL,
  next_own INTEGER NOT NULL,
  checksum INTEGER NOT NULL
) STRICT;
CREATE TABLE pending_step (
  n INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  revision INTEGER NOT NULL,
  done TEXT NOT NULL,
  checksum INTEGER NOT NULL
) STRICT;
CREATE TABLE pending_event (
  n INTEGER PRIMARY KEY,
  step TEXT NOT NULL,
  id TEXT NOT NULL UNIQUE,
  case_id TEXT NOT NULL,
  type TEXT NOT NULL,
  at INTEGER NOT NULL,
  recorded_at INTEGER NOT NULL,
  "by" TEXT NOT NULL,
  body TEXT NOT NULL,
  version INTEGER NOT NULL
) STRICT;
CREATE INDEX pending_of_case ON pending_event (case_id, n);
CREATE TABLE confirmed_event (
  seq INTEGER PRIMARY KEY,
  step TEXT NOT NULL,
  desk TEXT NOT NULL,
  login TEXT NOT NULL,
  received_at INTEGER NOT NULL,
  chain TEXT NOT NULL,
  own INTEGER NOT NULL
) STRICT;
CREATE INDEX confirmed_own ON confirmed_event (step) WHERE own = 1;
CREATE TABLE number_lease (
  first INTEGER PRIMARY KEY,
  last INTEGER NOT NULL,
  next INTEGER NOT NULL,
  checksum INTEGER NOT NULL
) STRICT;
`);
}
