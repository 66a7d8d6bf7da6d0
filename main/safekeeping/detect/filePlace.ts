import { statSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { DatabaseSync } from '@photostructure/sqlite';

/** What lies where the case file belongs, found out without writing anything: 'file' may still be damaged. */
export type FilePlace = 'nothing' | 'empty' | 'file' | 'not-a-file' | 'foreign';

export function lookAtPlace(file: string): FilePlace {
  const found = statOf(file);
  if (found === undefined) return 'nothing';
  if (found === null || !found.isFile()) return 'not-a-file';
  if (found.size === 0) return 'empty';
  return isForeign(file) ? 'foreign' : 'file';
}

/** Undefined where nothing is, null for links in a circle. */
function statOf(file: string) {
  try {
    return statSync(file, { throwIfNoEntry: false });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ELOOP') return null;
    throw error;
  }
}

/** Whether there is something in the -wal beside: a process ended without closing, or the file was exchanged under it. */
export function hasWal(file: string): boolean {
  return (statSync(`${file}-wal`, { throwIfNoEntry: false })?.size ?? 0) > 0;
}

/** A sound database of another program: it has tables, and not that of the log. One that cannot be read may be ours. */
function isForeign(file: string): boolean {
  try {
    // 'immutable' leaves no -wal and no -shm beside a file that is none of our business.
    const reader = new DatabaseSync(`${pathToFileURL(file).href}?immutable=1`, { readOnly: true });
    try {
      const tables = reader.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").all() as {
        name: string;
      }[];
      return tables.length > 0 && !tables.some(({ name }) => name === 'event');
    } finally {
      reader.close();
    }
  } catch {
    return false;
  }
}
