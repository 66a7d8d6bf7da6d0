import type { Database } from '../sqlite.ts';

/**
 * Counters by columns instead of by names that were put together. All of them are derived: the projection is made anew at
 * the next opening. Frozen: never edit, add a migration.
 */
export function counters(database: Database): void {
  database.exec(`
DROP TABLE tally;
CREATE TABLE view_count (
  view TEXT NOT NULL,
  name TEXT NOT NULL,
  severity INTEGER NOT NULL,
  count INTEGER NOT NULL,
  PRIMARY KEY (view, name, severity)
) STRICT, WITHOUT ROWID;
CREATE TABLE view_stretch (
  view TEXT NOT NULL,
  name TEXT NOT NULL,
  severity INTEGER NOT NULL,
  stretch INTEGER NOT NULL,
  count INTEGER NOT NULL,
  PRIMARY KEY (view, name, severity, stretch)
) STRICT, WITHOUT ROWID;
CREATE TABLE day_count (
  day INTEGER NOT NULL,
  kind INTEGER NOT NULL,
  severity INTEGER NOT NULL,
  objective INTEGER NOT NULL,
  outcome INTEGER NOT NULL,
  label ANY NOT NULL,
  count INTEGER NOT NULL,
  timed INTEGER NOT NULL,
  elapsed INTEGER NOT NULL,
  PRIMARY KEY (day, kind, severity, objective, outcome, label)
) STRICT, WITHOUT ROWID;
DELETE FROM fact WHERE name = 'projection';
`);
}
