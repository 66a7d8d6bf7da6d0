import { createHash } from 'node:crypto';
import type { Database } from './sqlite.ts';

const DERIVED: ReadonlyArray<readonly [table: string, order: string]> = [
  ['case_row', 'row'],
  ['case_card', 'row'],
  ['wake', 'case_id'],
  ['customer', 'id'],
  ['calendar', 'key'],
  ['view_count', 'view, name, severity'],
  ['view_stretch', 'view, name, severity, stretch'],
  ['day_count', 'day, kind, severity, objective, outcome, label'],
  ['search', 'rowid'],
  ['review_fact', 'kind, at, row, n'],
  ['organization', 'id'],
  ['contact', 'id'],
  ['day_edit', 'kind, place, date'],
];

/** A digest of each derived table: equal digests mean equal rows. */
export function dumpProjection(database: Database): ReadonlyMap<string, string> {
  return new Map(
    DERIVED.map(([table, order]) => {
      const hash = createHash('sha256');
      for (const row of database.each(`SELECT * FROM ${table} ORDER BY ${order}`)) {
        hash.update(`${JSON.stringify(row)}\n`);
      }
      return [table, hash.digest('hex')];
    }),
  );
}
