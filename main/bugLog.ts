import { appendFileSync, readFileSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Instant } from '../shared/calendar/instant.ts';

/** Half of what the log may take: one file that grows, one that was full. */
const FULL = 256 * 1024;

/** The file of a profile in which bugs are kept; `errors.log.1` beside it holds what came before. */
export function bugLogFile(profile: string): string {
  return join(profile, 'errors.log');
}

/** Adds an entry under the instant at which it happened. A log that cannot be written is worth no second failure. */
export function writeBug(file: string, at: Instant, entry: string): void {
  try {
    if (sizeOf(file) + entry.length > FULL) renameSync(file, `${file}.1`);
    appendFileSync(file, `${new Date(at).toISOString()} ${entry}\n`, { mode: 0o600 });
  } catch {
    // A full disk, a folder without rights: whoever needs to know is told by what failed before.
  }
}

/** The last lines of the log, oldest first; none when there is no log. */
export function lastBugLines(file: string, most: number): ReadonlyArray<string> {
  const lines = [`${file}.1`, file].flatMap((one) => textOf(one).split('\n'));
  return lines.filter((line) => line !== '').slice(-most);
}

function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
