import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { app } from 'electron';
import type { Catalogue } from '../../shared/messages/catalogue.ts';
import { keepFolderPrivate } from '../files/privateFolder.ts';
import { APP_NAME } from '../files/usualProfile.ts';
import { RefusedFileError } from '../persistence/refusedFile.ts';

/** The folder of the data: the one that was chosen, or the usual one. */
export function profileFolder(chosen: string | null): string {
  app.setName(APP_NAME);
  return chosen ?? join(app.getPath('appData'), APP_NAME);
}

/**
 * Makes the profile's folder and gives it to Electron: everything of this run lies in it, and one process holds it.
 * Throws the error of the system for a folder that cannot be made, or in which nothing can be written, and a
 * `RefusedFileError` for one without links.
 */
export function enterProfile(words: Catalogue['shell'], profile: string): void {
  keepFolderPrivate(profile);
  // A folder is made as a trial: Chromium takes a lock that it cannot make for one that another start holds, and ends without a word.
  const trial = mkdtempSync(join(profile, 'entering-'));
  try {
    if (!makesLinks(trial)) throw new RefusedFileError(words.noLinks(profile));
  } finally {
    rmSync(trial, { recursive: true, force: true });
  }
  app.setPath('userData', profile);
  // Chromium's caches get a folder of their own, so that a person finds the cases beside it.
  app.setPath('sessionData', join(profile, 'window'));
}

/** The lock is a link: where none can be made, Chromium ends without a word, too. Windows locks otherwise. */
function makesLinks(folder: string): boolean {
  if (process.platform === 'win32') return true;
  try {
    symlinkSync('nowhere', join(folder, 'link'));
    return true;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (!NO_LINKS.has(code)) throw error;
    return false;
  }
}

const NO_LINKS: ReadonlySet<string> = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EINVAL']);
