import { chmodSync, lstatSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const OTHERS = 0o077;
const OURS = ['cases.db', 'config.json', 'attachments', 'copies', 'window.json'];

/**
 * Makes a data folder with all that lies in it a thing of its owner alone, and so whatever this process writes from
 * now on. A folder that is no data folder, such as /tmp by mistake, keeps its rights. Windows has rights of its own.
 */
export function keepFolderPrivate(folder: string): void {
  if (process.platform !== 'win32') process.umask(OTHERS);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (process.platform === 'win32') return;
  const names = readdirSync(folder);
  if (names.length === 0 || names.some((name) => OURS.includes(name))) closeToOthers(folder);
}

function closeToOthers(path: string): void {
  const found = lstatSync(path);
  // What a link leads to was not put here by us.
  if (found.isSymbolicLink()) return;
  try {
    if ((found.mode & OTHERS) !== 0) chmodSync(path, found.mode & 0o700);
  } catch {
    // Of another owner, or on a file system without rights: the app works on it as before.
  }
  if (!found.isDirectory()) return;
  // Chromium's caches are many, and the folder above them is closed.
  for (const name of readdirSync(path)) if (name !== 'window') closeToOthers(join(path, name));
}
