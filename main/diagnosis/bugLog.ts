import { appendFileSync, lstatSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import type { Instant } from '../../shared/calendar/instant/instant.ts';
import { regularText } from '../files/regularText.ts';

/** The size in bytes at which the log begins anew. The full file is kept beside it, so that both take twice as much. */
const FULL = 256 * 1024;

/** The file of a profile in which bugs are kept; `errors.log.1` beside it holds what came before. */
export function bugLogFile(profile: string): string {
  return join(profile, 'errors.log');
}

/** Adds an entry under the instant at which it happened. A log that cannot be written causes no second failure. */
export function writeBug(file: string, at: Instant, entry: string): void {
  try {
    const found = lstatSync(file, { throwIfNoEntry: false });
    // A write to a pipe would wait until somebody reads from it, and one through a link would go to another's file.
    if (found?.isFile() === false) return;
    if ((found?.size ?? 0) + entry.length > FULL) renameSync(file, `${file}.1`);
    appendFileSync(file, `${new Date(at).toISOString()} ${entry}\n`, { mode: 0o600 });
  } catch {
    // The disk may be full, or the folder without rights. A second failure would hide the first.
  }
}

/** The last lines of the log, oldest first; none when there is no log. */
export function lastBugLines(file: string, most: number): ReadonlyArray<string> {
  const lines = [`${file}.1`, file].flatMap((one) => textOf(one).split('\n'));
  return lines.filter((line) => line !== '').slice(-most);
}

function textOf(file: string): string {
  try {
    return regularText(file) ?? '';
  } catch {
    return '';
  }
}
