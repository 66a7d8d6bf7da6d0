import type { Database } from '../sqlite.ts';

/** `is_next` says the severity of the case, which that of a target need not be: an RCA has that of what it follows. Frozen: never edit, add a migration. */
export function reviewNext(database: Database): void {
  database.exec(`
DROP INDEX review_next;
CREATE INDEX review_next ON review_fact (calendar, is_next, at, objective) WHERE is_next > 0;
`);
}
