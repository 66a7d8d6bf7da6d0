import type { LayingRules } from '../../shared/queue/olderRules.ts';
import type { Database } from './sqlite.ts';

/** By what the file was laid out; null where it does not say. */
export type FileRules = { readonly [Name in keyof LayingRules]: LayingRules[Name] | null };

const NAMES = { zoneRules: 'zone rules', holidayTables: 'holiday tables' } as const;

/** Zone rules of a program with older rules than the file's that has written cases since. */
const WRITTEN_BY_OLDER = 'written by older zone rules';

export function readLayingRules(database: Database): FileRules {
  return {
    zoneRules: versionOf(database, NAMES.zoneRules),
    holidayTables: versionOf(database, NAMES.holidayTables),
  };
}

/** Says that all of the projection is laid out by these rules. */
export function writeLayingRules(database: Database, rules: LayingRules): void {
  database.run('DELETE FROM laid_out_by');
  for (const [rule, name] of Object.entries(NAMES)) {
    database.run(
      'INSERT INTO laid_out_by (name, version) VALUES (?, ?)',
      name,
      rules[rule as keyof LayingRules],
    );
  }
}

/** The zone rules of the older program that has written cases since the projection was laid out; null where none has. */
export function writtenByOlder(database: Database): string | null {
  return versionOf(database, WRITTEN_BY_OLDER);
}

/** Says that a program with these older zone rules writes cases: the next one with the file's own projects them anew. */
export function noteOlderWriter(database: Database, zoneRules: string): void {
  database.run(
    'INSERT INTO laid_out_by (name, version) VALUES (?, ?) ON CONFLICT DO NOTHING',
    WRITTEN_BY_OLDER,
    zoneRules,
  );
}

/** The same, and the rule set that made the projection; 0 for none. A command asks it each time: one statement. */
export function readRulesOfFile(database: Database): FileRules & { readonly projection: number } {
  const found = database.one<FileRules & { readonly projection: number }>(
    `SELECT (SELECT version FROM laid_out_by WHERE name = '${NAMES.zoneRules}') AS zoneRules,
       (SELECT version FROM laid_out_by WHERE name = '${NAMES.holidayTables}') AS holidayTables,
       coalesce((SELECT value FROM fact WHERE name = 'projection'), 0) AS projection`,
  );
  return found ?? { zoneRules: null, holidayTables: null, projection: 0 };
}

function versionOf(database: Database, name: string): string | null {
  return (
    database.one<{ version: string }>('SELECT version FROM laid_out_by WHERE name = ?', name)?.version ?? null
  );
}
