import { readFileSync, statSync } from 'node:fs';

/** Far more than any of the small files of a profile ever has. */
const LARGEST = 1 << 20;

/**
 * The text of a small file, or null where no such file is: a pipe or a device would hold up its reader for good, and a
 * link in a circle leads nowhere. Throws what the system says of a file that is there and cannot be read.
 */
export function regularText(path: string): string | null {
  return isRegular(path) ? readFileSync(path, 'utf8') : null;
}

function isRegular(path: string): boolean {
  try {
    const found = statSync(path);
    return found.isFile() && found.size <= LARGEST;
  } catch {
    return false;
  }
}
