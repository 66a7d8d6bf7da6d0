import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { DAY, type Instant } from '../../shared/calendar/instant/instant.ts';
import { removeLeft } from '../files/removeLeft.ts';

/** What the case file says of the files in the folder. */
export interface SweptFiles {
  /** Hashes of all files that a draft or a case names now. */
  namedFiles(): ReadonlySet<string>;
  /** Hashes of the files that a person let go, and when. */
  discardedFiles(): ReadonlyMap<string, Instant>;
}

/** Where files lie that were let go and may still be wanted. */
const PUT_AWAY = 'discarded';
const PUT_AWAY_AFTER = DAY;
const REMOVED_AFTER = 31 * DAY;

/**
 * Puts away the files that a person let go more than a day ago, and removes them a month later. A file of which the case
 * file says nothing stays, whatever its age: the log may be an earlier copy, or not have come to this computer yet. A
 * file that was put away comes back when something names it again.
 */
export async function sweepFolder(folder: string, files: SweptFiles, now: Instant): Promise<void> {
  const away = join(folder, PUT_AWAY);
  removeLeft(folder);
  const [names, awayNames] = [await namesOf(folder), await namesOf(away)];
  const discarded = files.discardedFiles();
  if (discarded.size === 0 && awayNames.length === 0) return;
  const named = files.namedFiles();
  const letGoBefore = (name: string, then: Instant): boolean =>
    !named.has(name) && (discarded.get(name) ?? now) < then;
  for (const name of awayNames) {
    if (named.has(name)) await rename(join(away, name), join(folder, name));
    else if (letGoBefore(name, now - REMOVED_AFTER)) await rm(join(away, name));
  }
  for (const name of names.filter((each) => letGoBefore(each, now - PUT_AWAY_AFTER)))
    await putAway(folder, away, name);
}

/** Removes a file from the folder, also one that was put away. False when there was none. */
export async function removeForGood(folder: string, name: string): Promise<boolean> {
  const removed = await Promise.all(
    [folder, join(folder, PUT_AWAY)].map((place) => isRemoved(join(place, name))),
  );
  return removed.includes(true);
}

async function isRemoved(path: string): Promise<boolean> {
  try {
    await rm(path);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return false;
    throw error;
  }
}

async function namesOf(folder: string): Promise<ReadonlyArray<string>> {
  return readdir(folder).catch(() => []);
}

async function putAway(folder: string, away: string, name: string): Promise<void> {
  await mkdir(away, { recursive: true, mode: 0o700 });
  await rename(join(folder, name), join(away, name));
}
