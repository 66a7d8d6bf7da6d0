import type { Database } from '../sqlite.ts';

/** The files of this desk's cases whose bytes the team's server does not have yet. Frozen: never edit, add a migration. */
export function filesOfATeam(database: Database): void {
  database.exec('CREATE TABLE file_to_send (sha256 TEXT PRIMARY KEY) STRICT, WITHOUT ROWID');
}
