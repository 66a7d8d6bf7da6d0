import { closeSync } from 'node:fs';
import { removeLeft } from '../files/removeLeft.ts';
import { openNewNow, unfinishedIn } from '../files/unfinished.ts';
import { type Database, openDatabase } from '../persistence/sqlite.ts';
import { removeWhole } from './removeWhole.ts';

/** Works on a copy of a database as it is now, in a folder, which then goes. Making it takes reading alone, whoever writes. */
export function onScratchCopy<T>(database: Database, folder: string, work: (copy: Database) => T): T {
  removeLeft(folder);
  const path = unfinishedIn(folder);
  try {
    closeSync(openNewNow(path));
    database.run('VACUUM INTO ?', path);
    const copy = openDatabase(path);
    try {
      // Nobody relies on it.
      copy.exec('PRAGMA synchronous = OFF');
      return work(copy);
    } finally {
      copy.close();
    }
  } finally {
    removeWhole(path);
  }
}
