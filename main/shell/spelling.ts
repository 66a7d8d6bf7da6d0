import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Session } from 'electron';

/** From here Chromium would fetch the dictionaries that it lacks: a name that no resolver may know (RFC 6761). */
const NOWHERE = 'https://nowhere.invalid/';

/** A dictionary as Chromium keeps it: the language, then the version of its form. */
const DICTIONARY = /^([a-z]{2,3}(?:-[A-Za-z]{2,4})?)-\d+-\d+\.bdic$/;

/**
 * Checks spelling with what is on the computer. macOS and Windows have a checker of their own. Elsewhere it takes the
 * dictionaries in the folder `Dictionaries` of the profile, and without one there nothing is checked: none is ever fetched.
 * Call it before the window opens.
 */
export function checkSpelling(
  session: Pick<Session, 'setSpellCheckerDictionaryDownloadURL' | 'setSpellCheckerLanguages'>,
  platform: NodeJS.Platform,
  profile: string,
): void {
  session.setSpellCheckerDictionaryDownloadURL(NOWHERE);
  if (platform === 'darwin' || platform === 'win32') return;
  session.setSpellCheckerLanguages([...languagesIn(namesIn(join(profile, 'Dictionaries')))]);
}

/** Gives the languages of the dictionaries among these files. */
export function languagesIn(files: ReadonlyArray<string>): ReadonlyArray<string> {
  return files.flatMap((file) => DICTIONARY.exec(file)?.[1] ?? []);
}

function namesIn(folder: string): ReadonlyArray<string> {
  try {
    return readdirSync(folder);
  } catch {
    // Most have no such folder.
    return [];
  }
}
