import type { Database } from '../sqlite.ts';

/**
 * Channel and country of a case, by which views are narrowed. They are derived, as the search index is, which compares
 * compatibility forms alike from here on: both are made anew with the projection. Frozen: never edit, add a migration.
 */
export function facets(database: Database): void {
  database.exec(`
ALTER TABLE case_row ADD COLUMN channel TEXT;
ALTER TABLE case_row ADD COLUMN country TEXT;
DROP INDEX queue_order;
CREATE INDEX queue_order ON case_row
  (open, severity, next_due, priority, opened_at, number_key, stage, owner, edition, customer, customer_name, zone,
   channel, country);
DELETE FROM fact WHERE name = 'projection';
`);
}
