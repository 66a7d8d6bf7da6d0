import { statSync } from 'node:fs';
import { caseFileOf } from '../safekeeping/caseFile.ts';
import { hasWal } from '../safekeeping/detect/filePlace.ts';
import { isHeldOpen, isLeftUnclosed } from '../safekeeping/detect/runningMark.ts';

/** A file is checked at some 70 MB a second: from here on a window that stands still would be noticed. */
const MUCH = 20_000_000;

/** True if the next opening of a profile checks so large a file after an unclean end that a person should see how far it is. Changes nothing; call it before the profile is open. */
export function isLongToCheck(profile: string, much = MUCH): boolean {
  try {
    const file = caseFileOf(profile);
    const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
    return size >= much && (isLeftUnclosed(profile) || (hasWal(file) && !isHeldOpen(profile)));
  } catch {
    // A place that cannot be looked at: the opening says why.
    return false;
  }
}
