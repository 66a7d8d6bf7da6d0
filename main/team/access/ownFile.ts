import { statSync } from 'node:fs';
import { regularText } from '../../files/regularText.ts';

const OTHERS = 0o077;

/** A file that holds a secret may be read by other accounts than that of who works here. */
export class OpenToOthersError extends Error {
  readonly path: string;

  constructor(path: string) {
    super('a file with a secret is open to others');
    this.name = 'OpenToOthersError';
    this.path = path;
  }
}

/**
 * The text of a file with a secret in it; null where there is none. Throws an `OpenToOthersError` for one that others may
 * read, which is not used: it would pass for safe. Windows has rights of its own, which are not looked at.
 */
export function ownText(path: string): string | null {
  const text = regularText(path);
  if (text !== null && process.platform !== 'win32' && (statSync(path).mode & OTHERS) !== 0)
    throw new OpenToOthersError(path);
  return text;
}
