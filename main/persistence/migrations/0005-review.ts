import type { Database } from '../sqlite.ts';

/** What the lead review counts of each case, by kind and instant; projected from the log. Frozen: never edit, add a migration. */
export function review(database: Database): void {
  database.exec(`
CREATE TABLE review_fact (
  kind INTEGER NOT NULL,
  at INTEGER NOT NULL,
  row INTEGER NOT NULL,
  n INTEGER NOT NULL,
  severity INTEGER NOT NULL,
  edition TEXT NOT NULL,
  objective INTEGER,
  outcome INTEGER,
  label TEXT,
  elapsed INTEGER,
  target INTEGER,
  calendar TEXT,
  is_next INTEGER NOT NULL,
  PRIMARY KEY (kind, at, row, n)
) STRICT, WITHOUT ROWID;
CREATE INDEX review_of_case ON review_fact (row);
CREATE INDEX review_next ON review_fact (calendar, severity, at, objective) WHERE is_next = 1;
`);
}
