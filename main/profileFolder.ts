import { join } from 'node:path';
import { app } from 'electron';
import { shellWords } from '../shared/messages/en/shell.ts';
import { keepFolderPrivate } from './persistence/privateFolder.ts';

/** Makes the profile's folder and gives it to Electron: everything of this run lies in it, and one process holds it. */
export function enterProfile(chosen: string | null): string {
  app.setName(shellWords.appName);
  const profile = chosen ?? join(app.getPath('appData'), shellWords.appName);
  keepFolderPrivate(profile);
  app.setPath('userData', profile);
  // Chromium's caches in a folder of their own: the cases beside them are what a person looks for.
  app.setPath('sessionData', join(profile, 'window'));
  return profile;
}
