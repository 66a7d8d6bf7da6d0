import { closeSync, fsyncSync, openSync } from 'node:fs';

/** Waits until the content of a file is on the disk. */
export function syncFile(path: string): void {
  sync(path, 'r+');
}

/**
 * Waits until the names in a folder are on the disk, where the file system can promise it: a share of another computer may
 * not. Windows keeps names in order by itself and opens no folder.
 */
export function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  try {
    sync(folder, 'r');
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && NO_PROMISE.has(String(error.code)))) throw error;
  }
}

/** A folder that may be written and not read, or a file system that syncs no folders. */
const NO_PROMISE: ReadonlySet<string> = new Set(['EACCES', 'EPERM', 'EINVAL', 'ENOTSUP', 'EBADF']);

function sync(path: string, how: 'r' | 'r+'): void {
  const handle = openSync(path, how);
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
