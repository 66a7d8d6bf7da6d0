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
function standingAt(path: string): string | null {
  const found = statSync(path, { throwIfNoEntry: false });
  return found === undefined ? null : `${found.dev} ${found.ino}`;
}

/** The same database, which begins to write only while `isInPlace` says so; else it is told, and a `DisplacedFileError` thrown. */
export function watchPlace(database: Database, isInPlace: () => boolean, onDisplaced: () => void): Database {
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

/** Watches whether an open file still has its name; calls `onLost` once, when it has not. */
export function keepPlace(file: string, onLost: () => void): { readonly isKept: () => boolean } {
  const opened = standingAt(file);
  let isLost = false;
  return {
    isKept: () => {
      if (isLost || standingAt(file) === opened) return !isLost;
      isLost = true;
      onLost();
      return false;
    },
  };
}
