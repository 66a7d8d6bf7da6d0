import { closeSync, fsyncSync, linkSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { removeLeft } from './removeLeft.ts';
import { syncFolder } from './sync.ts';
import { refuseTarget } from './target.ts';
import { openNew, openNewNow, unfinishedIn } from './unfinished.ts';

/** What a file is written from: its text or bytes, or its text piece by piece. */
export type FileContent = string | Uint8Array | Iterable<string>;

/**
 * The one way in which a file comes to be that somebody relies on. Its content is written under a name that nobody can
 * guess, for its owner alone, and is on the disk before it gets its own name in one step; then the name is on the disk,
 * too. So that afterwards there is the whole of it, or what was there before. Two that write one name give one of the
 * two, whole. Throws what the system says, or a `TargetError`, and leaves nothing half-written then.
 */
export async function writeWhole(path: string, content: FileContent): Promise<void> {
  refuseTarget(path);
  removeLeft(dirname(path));
  const unfinished = unfinishedIn(dirname(path));
  try {
    const file = await openNew(unfinished);
    try {
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
    await giveName(unfinished, path);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
}

/** Gives a file whose content is on the disk its name for good, in the place of what has it. */
export async function giveName(unfinished: string, path: string): Promise<void> {
  await rename(unfinished, path);
  syncFolder(dirname(path));
}

/** Does what `writeWhole` does before it returns; for the small notes that other work waits for. */
export function writeDurably(path: string, text: string): void {
  refuseTarget(path);
  throughUnfinished(path, text, renameSync);
  syncFolder(dirname(path));
}

/** Does the same where nothing is yet; throws EEXIST otherwise. */
export function writeNew(path: string, text: string): void {
  throughUnfinished(path, text, giveFreeName);
}

function throughUnfinished(path: string, text: string, place: (from: string, to: string) => void): void {
  const unfinished = unfinishedIn(dirname(path));
  try {
    const file = openNewNow(unfinished);
    try {
      writeFileSync(file, text);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    place(unfinished, path);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw error;
  }
}

/** Gives a file whose content is on the disk a name that must be free; throws EEXIST, also when somebody takes it meanwhile. */
export function giveFreeName(unfinished: string, path: string): void {
  try {
    linkSync(unfinished, path);
    rmSync(unfinished);
  } catch (error) {
    if (!hasCode(error, NO_LINKS)) throw error;
    refuseTarget(path, 'free');
    renameSync(unfinished, path);
  }
  syncFolder(dirname(path));
}

/** Where the file system knows no second name for a file. */
const NO_LINKS: ReadonlySet<string> = new Set([
  'EPERM',
  'ENOTSUP',
  'EOPNOTSUPP',
  'ENOSYS',
  'EMLINK',
  'EINVAL',
  'EACCES',
]);

function hasCode(error: unknown, codes: ReadonlySet<string>): boolean {
  return error instanceof Error && 'code' in error && codes.has(String(error.code));
}
