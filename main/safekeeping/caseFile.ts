import { lstatSync, readlinkSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** As many links after one another as the system follows. */
const LINKS = 40;

/** What a profile calls its case file. It may be a link: to a folder that is synced, or to another disk. */
export function namedCaseFile(profile: string): string {
  return join(profile, 'cases.db');
}

/**
 * Gives where the case file of a profile really lies, also while nothing is there. The engine keeps its -wal beside the
 * file and not beside a link to it: whoever looks at both, or renames them, needs the real place.
 */
export function caseFileOf(profile: string): string {
  const named = namedCaseFile(profile);
  let path = named;
  for (let links = 0; isLink(path); links++) {
    // Links in a circle lead nowhere: the place is looked at under its own name, and refused.
    if (links === LINKS) return named;
    path = resolve(dirname(path), readlinkSync(path));
  }
  return path;
}

/** What cannot be looked at, such as a place inside a file, is no link: whoever opens it says why it cannot be opened. */
function isLink(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true;
  } catch {
    return false;
  }
}
