import type { Database } from '../sqlite.ts';

/**
 * 'change' moves with each transaction that can touch a view, 'closed-days' with each that edits closed days;
 * 'projection' is the rule set that made the projection.
 */
type FactName = 'change' | 'closed-days' | 'projection';

/** A whole number that the file keeps about itself; 0 when it never was set. */
export function readFact(database: Database, name: FactName): number {
  return database.one<{ value: number }>('SELECT value FROM fact WHERE name = ?', name)?.value ?? 0;
}

export function writeFact(database: Database, name: FactName, value: number): void {
  database.run('INSERT OR REPLACE INTO fact (name, value) VALUES (?, ?)', name, value);
}

/** Moves the change counter, inside the transaction that changes something. */
export function countChange(database: Database): void {
  database.run(
    "INSERT INTO fact (name, value) VALUES ('change', 1) ON CONFLICT (name) DO UPDATE SET value = value + 1",
  );
}
