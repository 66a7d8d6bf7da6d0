import { lstatSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import type { Catalogue } from '../../shared/messages/catalogue.ts';

/** What Chromium makes in a folder that a process has taken: a link to no file, but to the name of the computer and the number of the process. */
const LOCK = 'SingletonLock';

/**
 * A sentence when a window on another computer has the profile, on a disk that both share; null otherwise. Chromium takes the
 * lock of another computer over without a word, and two computers that write to one case file destroy it.
 */
export function heldByOtherComputer(words: Catalogue['shell'], profile: string): string | null {
  const lock = join(profile, LOCK);
  const [, computer, pid] = /^(.*)-(\d+)$/.exec(leadsTo(lock) ?? '') ?? [];
  if (computer === undefined || pid === undefined || computer === hostname()) return null;
  return words.openElsewhere({ profile, computer, pid, lock });
}

/** What is written in a link; null where none is. */
function leadsTo(link: string): string | null {
  try {
    return readlinkSync(link);
  } catch {
    return null;
  }
}

/** Why a profile could not be claimed: a window of this computer has it and shows itself now, or a sentence that says what else. */
export function whyNotClaimed(words: Catalogue['shell'], profile: string): 'shown-there' | string {
  // Windows and its own way to find a window know no other reason.
  if (process.platform === 'win32') return 'shown-there';
  const lock = join(profile, LOCK);
  const found = lstatSync(lock, { throwIfNoEntry: false });
  if (found === undefined) return words.notClaimed(profile);
  return found.isSymbolicLink() ? 'shown-there' : words.lockInTheWay(lock);
}
