import { lstatSync } from 'node:fs';

/** What lies where a file is to be written is not ours to replace; its code has words like those of the system. */
export class TargetError extends Error {
  readonly code: string;
  readonly syscall = 'open';

  constructor(code: 'TARGET_LINK' | 'TARGET_NO_FILE' | 'EISDIR' | 'EEXIST', path: string) {
    super(`${code}: ${path}`);
    this.name = 'TargetError';
    this.code = code;
  }
}

/**
 * Throws a `TargetError` where something else than a plain file lies: a link would be replaced, and what it leads to would
 * stay old; a pipe or a device would be replaced by a file. With 'free', for a plain file as well.
 */
export function refuseTarget(path: string, wanted: 'free' | 'replaceable' = 'replaceable'): void {
  const found = lstatSync(path, { throwIfNoEntry: false });
  if (found === undefined) return;
  if (found.isSymbolicLink()) throw new TargetError('TARGET_LINK', path);
  if (found.isDirectory()) throw new TargetError('EISDIR', path);
  if (!found.isFile()) throw new TargetError('TARGET_NO_FILE', path);
  if (wanted === 'free') throw new TargetError('EEXIST', path);
}
