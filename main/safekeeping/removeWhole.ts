import { rmSync } from 'node:fs';

/** Removes a database that nobody has open, with what the engine keeps beside it. */
export function removeWhole(path: string): void {
  for (const suffix of ['', '-wal', '-shm', '-journal']) rmSync(`${path}${suffix}`, { force: true });
}
