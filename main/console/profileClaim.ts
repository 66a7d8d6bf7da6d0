import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import type { Catalogue } from '../../shared/messages/catalogue.ts';

/** What Chromium makes in a folder that a process has taken: a link. */
const LOCK = 'SingletonLock';

/** Why a profile could not be claimed: a window of this computer has it and shows itself now, or a sentence that says what else. */
export function whyNotClaimed(words: Catalogue['shell'], profile: string): 'shown-there' | string {
  // Windows and its own way to find a window know no other reason.
  if (process.platform === 'win32') return 'shown-there';
  const lock = join(profile, LOCK);
  const found = lstatSync(lock, { throwIfNoEntry: false });
  if (found === undefined) return words.notClaimed(profile);
  return found.isSymbolicLink() ? 'shown-there' : words.lockInTheWay(lock);
}
