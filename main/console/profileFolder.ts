import { mkdtempSync, rmdirSync } from 'node:fs';
import { join } from 'node:path';
import { app } from 'electron';
import { keepFolderPrivate } from '../files/privateFolder.ts';
import { APP_NAME } from '../files/usualProfile.ts';

/** The folder of the data: the one that was chosen, or the usual one. */
export function profileFolder(chosen: string | null): string {
  app.setName(APP_NAME);
  return chosen ?? join(app.getPath('appData'), APP_NAME);
}

/**
 * Makes the profile's folder and gives it to Electron: everything of this run lies in it, and one process holds it.
 * Throws the error of the system for a folder that cannot be made, or in which nothing can be written.
 */
export function enterProfile(profile: string): void {
  keepFolderPrivate(profile);
  // A folder is made as a trial: Chromium takes a lock that it cannot make for one that another start holds, and ends without a word.
  rmdirSync(mkdtempSync(join(profile, 'entering-')));
  app.setPath('userData', profile);
  // Chromium's caches get a folder of their own, so that a person finds the cases beside it.
  app.setPath('sessionData', join(profile, 'window'));
}
