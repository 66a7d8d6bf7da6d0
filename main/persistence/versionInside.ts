import { DamagedHeaderError } from './damage.ts';
import type { Database } from './sqlite.ts';
import { inSnapshot } from './transaction.ts';

/** What each of the first migrations left, by which a file tells its version though its header says another one. */
const LEFT_BY: ReadonlyArray<readonly [table: string, column: string]> = [
  ['event', 'id'],
  ['organization_event', 'id'],
  ['event', 'checksum'],
  ['number_search', 'number'],
  ['review_fact', 'kind'],
  // The sixth changed an index alone: its file is told from that of the fifth by the header.
  ['review_fact', 'kind'],
  ['view_count', 'view'],
  ['laid_out_by', 'name'],
  ['day_edit', 'place'],
  ['case_row', 'channel'],
  ['unsent', 'place'],
  ['discarded_file', 'sha256'],
  ['owed_words', 'row'],
  ['pending_step', 'done'],
];

const NOTED_AS = 'schema';

/** The schema version that a file says it has; 0 for an empty one. */
export function schemaVersion(database: Database): number {
  return database.one<{ user_version: number }>('PRAGMA user_version')?.user_version ?? 0;
}

/**
 * The schema version that a file has by what is in it: a byte of its header may be spoiled, by which it would be of a
 * newer program, or be migrated once more. Since it is noted inside, too, a newer file says so in both places.
 */
export function versionInside(database: Database): number {
  const left = LEFT_BY.findLastIndex(([table, column]) => holdsColumn(database, table, column)) + 1;
  if (left === 0) return 0;
  const noted = database.one<{ value: number }>('SELECT value FROM fact WHERE name = ?', NOTED_AS)?.value;
  const stated = schemaVersion(database);
  // Five and six differ by what no column shows.
  if (noted === undefined) return left === 6 && stated === 5 ? 5 : left;
  return Math.max(noted, left);
}

/** Sets the version of a file in both of its places. */
export function setVersion(database: Database, version: number): void {
  database.run('INSERT OR REPLACE INTO fact (name, value) VALUES (?, ?)', NOTED_AS, version);
  database.exec(`PRAGMA user_version = ${version}`);
}

/** The version of a file, as header and content say alike. Throws a `DamagedHeaderError` where they differ. */
export function agreedVersion(database: Database): number {
  // Both of one moment: another program may be migrating the file.
  return inSnapshot(database, () => {
    const inside = versionInside(database);
    if (schemaVersion(database) !== inside) throw new DamagedHeaderError(inside);
    return inside;
  });
}

/** Gives a copy of a file, of which only the header was spoiled, the version that it has. */
export function mendVersion(database: Database): void {
  const inside = versionInside(database);
  if (schemaVersion(database) !== inside) database.exec(`PRAGMA user_version = ${inside}`);
}

function holdsColumn(database: Database, table: string, column: string): boolean {
  return database.one('SELECT 1 FROM pragma_table_info(?) WHERE name = ?', table, column) !== undefined;
}
