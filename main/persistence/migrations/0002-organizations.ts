import type { Database } from '../sqlite.ts';

/** What care knows of its customers, by a log of its own; templates and attachments of drafts. Frozen: never edit, add a migration. */
export function organizations(database: Database): void {
  database.exec(ORGANIZATIONS);
  database.exec(DRAFTS);
}

const ORGANIZATIONS = `
CREATE TABLE organization_event (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  customer TEXT NOT NULL,
  at INTEGER NOT NULL,
  "by" TEXT NOT NULL,
  body TEXT NOT NULL
) STRICT;
CREATE INDEX organization_changes ON organization_event (customer, seq);
CREATE TABLE organization (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  body TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE contact (
  id TEXT PRIMARY KEY,
  customer TEXT NOT NULL,
  seq INTEGER NOT NULL,
  body TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX contacts_of ON contact (customer, seq);
CREATE TABLE closed_day_edit (
  customer TEXT NOT NULL,
  date TEXT NOT NULL,
  closed_for TEXT,
  reason TEXT NOT NULL,
  PRIMARY KEY (customer, date)
) STRICT, WITHOUT ROWID;
`;

const DRAFTS = `
CREATE TABLE template (
  name TEXT PRIMARY KEY,
  form TEXT NOT NULL,
  saved_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE draft_attachment (
  draft TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  name TEXT NOT NULL,
  bytes INTEGER NOT NULL,
  added_at INTEGER NOT NULL,
  PRIMARY KEY (draft, sha256)
) STRICT, WITHOUT ROWID;
`;
