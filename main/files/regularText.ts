import { readFileSync, type Stats, statSync } from 'node:fs';

/** Far more than a file of settings, or a log of failures, ever has. */
const LARGEST = 1 << 24;

/** What lies under the name of a small file is none that is read; its code has words like those of the system. */
export class OddFileError extends Error {
  readonly code: 'TOO_LARGE' | 'TARGET_NO_FILE';
  readonly syscall = 'read';

  constructor(code: 'TOO_LARGE' | 'TARGET_NO_FILE', path: string) {
    super(`${code}: ${path}`);
    this.name = 'OddFileError';
    this.code = code;
  }
}

/**
 * The text of a file, or null where nothing is. Throws what the system says of one that cannot be looked at or read, and an
 * `OddFileError` for what is too large, or no file: a pipe or a device would hold up its reader for good. None of that is
 * ever taken for a file that is absent. `most` is the size up to which it is read.
 */
export function regularText(path: string, most = LARGEST): string | null {
  const found = lookAt(path);
  if (found === null) return null;
  if (!found.isFile()) throw new OddFileError('TARGET_NO_FILE', path);
  if (found.size > most) throw new OddFileError('TOO_LARGE', path);
  return readFileSync(path, 'utf8');
}

/** Null where nothing is, nor could be: below a file there are no files. */
function lookAt(path: string): Stats | null {
  try {
    return statSync(path);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    if (code === 'ENOENT' || code === 'ENOTDIR') return null;
    throw error;
  }
}
