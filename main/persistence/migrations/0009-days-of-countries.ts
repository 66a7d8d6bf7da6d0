import type { Database } from '../sqlite.ts';

/**
 * Edited days of countries beside those of customers, with hours; and for each stored year of holidays, which version of
 * the tables a person has seen it against, and how often it was renewed. Edits are derived: they are made anew with the
 * projection. Frozen: never edit, add a migration.
 */
export function daysOfCountries(database: Database): void {
  database.exec(`
CREATE TABLE day_edit (
  kind TEXT NOT NULL,
  place TEXT NOT NULL,
  date TEXT NOT NULL,
  body TEXT NOT NULL,
  PRIMARY KEY (kind, place, date)
) STRICT, WITHOUT ROWID;
INSERT INTO day_edit SELECT 'customer', customer, date,
  json_object('date', date, 'closedFor', closed_for, 'reason', reason) FROM closed_day_edit;
DROP TABLE closed_day_edit;
ALTER TABLE holiday_year ADD COLUMN tables TEXT NOT NULL DEFAULT '';
ALTER TABLE holiday_year ADD COLUMN renewed INTEGER NOT NULL DEFAULT 0;
DELETE FROM fact WHERE name = 'projection';
`);
}
