import { closeSync, mkdirSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { openDatabase } from '../../../main/persistence/sqlite.ts';

/** Where the root of a table or an index lies, counted from 0. */
export function pageOf(file: string, name: string): number {
  const database = openDatabase(file);
  const found = database.one<{ rootpage: number }>('SELECT rootpage FROM sqlite_schema WHERE name = ?', name);
  database.close();
  if (found === undefined) throw new Error(`${file} has no ${name}.`);
  return found.rootpage - 1;
}

/** A process that is gone left its note. */
export function leavesUncleanly(profile: string): void {
  mkdirSync(join(profile, 'running'), { recursive: true });
  writeFileSync(join(profile, 'running', '4194999'), '');
}

export function scribblesOver(file: string, from: number, length: number): void {
  const handle = openSync(file, 'r+');
  writeSync(handle, Buffer.alloc(length, 0x5a), 0, length, from);
  closeSync(handle);
}
