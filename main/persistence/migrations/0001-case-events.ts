import type { Database } from '../sqlite.ts';

/** The log, what is derived from it, and what only this desk knows (drafts, alerts). Frozen: never edit, add a migration. */
export function caseEvents(database: Database): void {
  database.exec(LOG);
  database.exec(PROJECTION);
  database.exec(INDEXES);
  database.exec(BESIDE);
}

const LOG = `
CREATE TABLE event (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  case_id TEXT NOT NULL,
  position INTEGER NOT NULL,
  type TEXT NOT NULL,
  at INTEGER NOT NULL,
  recorded_at INTEGER NOT NULL,
  "by" TEXT NOT NULL,
  body TEXT NOT NULL,
  version INTEGER NOT NULL,
  UNIQUE (case_id, position)
) STRICT;
CREATE TABLE edition (
  id TEXT PRIMARY KEY,
  built_in INTEGER NOT NULL,
  body TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE holiday_year (
  country TEXT NOT NULL,
  year INTEGER NOT NULL,
  days TEXT NOT NULL,
  PRIMARY KEY (country, year)
) STRICT, WITHOUT ROWID;
`;

const PROJECTION = `
CREATE TABLE case_row (
  row INTEGER PRIMARY KEY,
  number TEXT NOT NULL UNIQUE,
  number_key TEXT NOT NULL,
  number_value INTEGER,
  open INTEGER NOT NULL,
  severity INTEGER NOT NULL,
  next_due INTEGER NOT NULL,
  priority INTEGER NOT NULL,
  opened_at INTEGER NOT NULL,
  stage TEXT NOT NULL,
  owner TEXT,
  edition TEXT NOT NULL,
  customer TEXT NOT NULL,
  customer_name TEXT NOT NULL,
  zone TEXT NOT NULL,
  title TEXT NOT NULL,
  follows TEXT,
  closed_at INTEGER,
  response_due INTEGER,
  response_soon INTEGER,
  restoration_due INTEGER,
  restoration_soon INTEGER,
  rca_due INTEGER,
  rca_soon INTEGER,
  mean_due INTEGER,
  late_from INTEGER,
  soon_from INTEGER,
  rca_running INTEGER NOT NULL,
  auto_close INTEGER,
  restored_at INTEGER,
  time_to_restore INTEGER,
  version INTEGER NOT NULL
) STRICT;
CREATE TABLE case_card (
  row INTEGER PRIMARY KEY,
  card TEXT NOT NULL
) STRICT;
CREATE TABLE wake (
  case_id TEXT PRIMARY KEY,
  at INTEGER,
  decided_until INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE customer (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  zone TEXT NOT NULL,
  city TEXT,
  holidays TEXT
) STRICT, WITHOUT ROWID;
CREATE TABLE calendar (
  key TEXT PRIMARY KEY,
  body TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE tally (
  name TEXT NOT NULL,
  severity INTEGER NOT NULL,
  count INTEGER NOT NULL,
  PRIMARY KEY (name, severity)
) STRICT, WITHOUT ROWID;
CREATE VIRTUAL TABLE search USING fts5(
  number, title, customer, description, notes,
  tokenize = 'unicode61 remove_diacritics 2', columnsize = 0
);
`;

const INDEXES = `
CREATE INDEX queue_order ON case_row
  (open, severity, next_due, priority, opened_at, number_key, stage, owner, edition, customer, customer_name, zone);
CREATE INDEX owner_order ON case_row
  (owner, open, severity, next_due, priority, opened_at, number_key) WHERE owner IS NOT NULL;
CREATE INDEX stage_order ON case_row (stage, severity, next_due, priority, opened_at, number_key);
CREATE INDEX closed_order ON case_row (severity, closed_at DESC, number_key) WHERE open = 0;
CREATE INDEX rca_order ON case_row (severity, next_due, priority, opened_at, number_key) WHERE rca_running = 1;
CREATE INDEX deadline_order ON case_row
  (severity, next_due, priority, opened_at, number_key, late_from,
   response_due, response_soon, restoration_due, restoration_soon, rca_due, rca_soon)
  WHERE late_from IS NOT NULL;
CREATE INDEX late ON case_row (late_from, severity) WHERE late_from IS NOT NULL;
CREATE INDEX soon ON case_row
  (soon_from, severity, response_due, response_soon, restoration_due, restoration_soon, rca_due, rca_soon)
  WHERE soon_from IS NOT NULL;
CREATE INDEX response_due ON case_row (response_due) WHERE response_due IS NOT NULL;
CREATE INDEX response_soon ON case_row (response_soon) WHERE response_soon IS NOT NULL;
CREATE INDEX restoration_due ON case_row (restoration_due) WHERE restoration_due IS NOT NULL;
CREATE INDEX restoration_soon ON case_row (restoration_soon) WHERE restoration_soon IS NOT NULL;
CREATE INDEX rca_due ON case_row (rca_due) WHERE rca_due IS NOT NULL;
CREATE INDEX rca_soon ON case_row (rca_soon) WHERE rca_soon IS NOT NULL;
CREATE INDEX mean_due ON case_row (mean_due) WHERE mean_due IS NOT NULL;
CREATE INDEX auto_close ON case_row (auto_close) WHERE auto_close IS NOT NULL;
CREATE INDEX number_value ON case_row (number_value) WHERE number_value IS NOT NULL;
CREATE INDEX restorations ON case_row (edition, severity, restored_at, time_to_restore) WHERE restored_at IS NOT NULL;
CREATE INDEX followers ON case_row (follows) WHERE follows IS NOT NULL;
CREATE INDEX wake_at ON wake (at) WHERE at IS NOT NULL;
`;

const BESIDE = `
CREATE TABLE alert (
  id INTEGER PRIMARY KEY,
  case_id TEXT NOT NULL,
  clock TEXT NOT NULL,
  threshold TEXT NOT NULL,
  due INTEGER NOT NULL,
  at INTEGER NOT NULL,
  severity INTEGER NOT NULL,
  decided_at INTEGER NOT NULL,
  past INTEGER NOT NULL,
  repeat_ms INTEGER,
  show_at INTEGER,
  held_until INTEGER,
  shown_at INTEGER,
  acknowledged_at INTEGER,
  snoozed_until INTEGER,
  ended_at INTEGER,
  UNIQUE (case_id, clock, threshold, due)
) STRICT;
CREATE INDEX alert_to_show ON alert (show_at) WHERE show_at IS NOT NULL;
CREATE INDEX alert_standing ON alert (shown_at)
  WHERE shown_at IS NOT NULL AND acknowledged_at IS NULL AND ended_at IS NULL;
CREATE TABLE closure_block (
  case_id TEXT NOT NULL,
  due INTEGER NOT NULL,
  noticed_at INTEGER NOT NULL,
  PRIMARY KEY (case_id, due)
) STRICT, WITHOUT ROWID;
CREATE TABLE draft (
  id TEXT PRIMARY KEY,
  form TEXT NOT NULL,
  started_at INTEGER NOT NULL,
  saved_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE fact (
  name TEXT PRIMARY KEY,
  value INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
`;
