import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { syncFolder } from './sync.ts';

/** Makes a folder for its owner alone, with those above it that are missing, such that a power cut does not take it away with what is in it. */
export function makeFolder(path: string): void {
  const first = mkdirSync(path, { recursive: true, mode: 0o700 });
  if (first === undefined) return;
  for (let made = path; made.length >= first.length; made = dirname(made)) syncFolder(dirname(made));
}
