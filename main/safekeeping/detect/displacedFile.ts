import { statSync } from 'node:fs';
import type { Database } from '../../persistence/sqlite.ts';

/** Somebody moved, deleted or exchanged the case file while it was open: what would be written now has no name any more. */
export class DisplacedFileError extends Error {
  constructor() {
    super('The case file is not where it was opened.');
    this.name = 'DisplacedFileError';
  }
}

/** Which file stands under a name: none other has the same text while it is open. Null where none stands. */
export function standingAt(path: string): string | null {
  const found = statSync(path, { throwIfNoEntry: false });
  return found === undefined ? null : `${found.dev} ${found.ino}`;
}

/** The same database, which begins to write only while `isInPlace` says so; else it is told, and a `DisplacedFileError` thrown. */
export function heedPlace(database: Database, isInPlace: () => boolean, onDisplaced: () => void): Database {
  return {
    ...database,
    exec: (sql) => {
      if (sql === 'BEGIN IMMEDIATE' && !isInPlace()) {
        onDisplaced();
        throw new DisplacedFileError();
      }
      database.exec(sql);
    },
  };
}
