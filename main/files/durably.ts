import { closeSync, fsyncSync, openSync, renameSync, writeFileSync } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';

/** What a file is written from: its text or bytes, or its text piece by piece. */
export type FileContent = string | Uint8Array | Iterable<string>;

/**
 * Puts a content under a name in one step: afterwards the whole of it is on the disk, or what was there before. Cases are
 * private: the file is for its owner alone. Throws what the system says, and leaves nothing half-written then.
 */
export async function writeWhole(path: string, content: FileContent): Promise<void> {
  const unfinished = unfinishedOf(path);
  try {
    const file = await open(unfinished, 'w', FOR_OWNER);
    try {
      await file.writeFile(content);
    } finally {
      await file.close();
    }
    await putInPlace(unfinished, path);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
}

/** Gives a file its name for good: its content is on the disk before it has the name, and the name when this ends. */
export async function putInPlace(unfinished: string, path: string): Promise<void> {
  const file = await open(unfinished, 'r+');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(unfinished, path);
  syncFolder(dirname(path));
}

/** Does what `writeWhole` does before it returns; for the small notes that other work waits for. */
export function writeDurably(path: string, text: string): void {
  const unfinished = unfinishedOf(path);
  writeFileSync(unfinished, text, { mode: FOR_OWNER });
  putInPlaceNow(unfinished, path);
}

/** Does what `putInPlace` does before it returns. */
export function putInPlaceNow(unfinished: string, path: string): void {
  syncFile(unfinished);
  renameSync(unfinished, path);
  syncFolder(dirname(path));
}

/** Waits until the content of a file is on the disk. */
export function syncFile(path: string): void {
  const handle = openSync(path, 'r+');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/**
 * Waits until the names in a folder are on the disk, where the file system can promise it: a share of another computer may
 * not. Windows keeps names in order by itself and opens no folder.
 */
export function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  try {
    syncNames(folder);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && NO_PROMISE.has(String(error.code)))) throw error;
  }
}

const FOR_OWNER = 0o600;

/** A folder that may be written and not read, or a file system that syncs no folders. */
const NO_PROMISE: ReadonlySet<string> = new Set(['EACCES', 'EPERM', 'EINVAL', 'ENOTSUP', 'EBADF']);

function unfinishedOf(path: string): string {
  return `${path}.part`;
}

function syncNames(folder: string): void {
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
