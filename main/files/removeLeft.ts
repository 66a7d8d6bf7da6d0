import { type Dirent, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { HOUR } from '../../shared/calendar/instant/instant.ts';
import { writes } from './writerSign.ts';

const ID = '[0-9a-f]{8}-[0-9a-f-]{27}';
const SIGN = '[0-9a-f]{8}-\\d+-[0-9a-f]{0,8}';
/** A file that was being written, and the engine's files beside it. Earlier versions gave names without a sign. */
const UNFINISHED = new RegExp(`^\\.${ID}(?:\\.(${SIGN}))?(?:\\.part(?:-journal|-wal|-shm)?)?$`);

/**
 * Removes from a folder what a process that was ended left half-written. What a living one writes stays, and where
 * nobody can tell whether it lives, what was written to within the hour. `before`: names that earlier versions gave.
 */
export function removeLeft(folder: string, before?: RegExp): void {
  for (const entry of entriesOf(folder)) {
    if (entry.isFile() && (isLeft(folder, entry.name) || before?.test(entry.name) === true))
      remove(join(folder, entry.name));
  }
}

function remove(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // In a folder that cannot be written to it stays, and harms nothing.
  }
}

function entriesOf(folder: string): ReadonlyArray<Dirent> {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    // Not there yet, or a folder that may be written and not read.
    return [];
  }
}

function isLeft(folder: string, name: string): boolean {
  const found = UNFINISHED.exec(name);
  if (found === null) return false;
  const writing = writes(found[1] ?? '');
  return writing === 'no' || (writing === 'unknown' && isOld(join(folder, name)));
}

/** By the clock of the computer, as the time of the file is: that of the desk may be set. */
function isOld(path: string): boolean {
  const found = statSync(path, { throwIfNoEntry: false });
  return found !== undefined && Date.now() - found.mtimeMs > HOUR;
}
