import type { Database } from '../sqlite.ts';

/** Ways to walk to what was scanned for: cases of a customer, parts of case numbers, the newest alerts. Frozen: never edit, add a migration. */
export function growth(database: Database): void {
  database.exec(`
CREATE INDEX customer_cases ON case_row (customer, open);
CREATE VIRTUAL TABLE number_search USING fts5(
  number, tokenize = 'trigram', content = 'case_row', content_rowid = 'row', columnsize = 0
);
DROP INDEX alert_standing;
CREATE INDEX alert_standing ON alert (shown_at DESC, severity, id)
  WHERE shown_at IS NOT NULL AND acknowledged_at IS NULL AND ended_at IS NULL;
INSERT INTO number_search (number_search) VALUES ('rebuild');
`);
}
