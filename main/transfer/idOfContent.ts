import { createHash } from 'node:crypto';

/** Gives the same id for the same parts: a file that is taken twice adds nothing. Form and version of a UUID of one's own making. */
export function idOfContent(...parts: ReadonlyArray<string>): string {
  const hash = createHash('sha256').update(JSON.stringify(parts)).digest('hex');
  return `${hash.slice(0, 8)}-${hash.slice(8, 12)}-8${hash.slice(13, 16)}-a${hash.slice(17, 20)}-${hash.slice(20, 32)}`;
}
