import { closeSync, existsSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Catalogue } from '../../shared/messages/catalogue.ts';
import { giveFreeName } from '../files/durably.ts';
import { makeFolder } from '../files/makeFolder.ts';
import { removeLeft } from '../files/removeLeft.ts';
import { syncFile } from '../files/sync.ts';
import { openNewNow, unfinishedIn } from '../files/unfinished.ts';
import { namesIn } from '../persistence/namesIn.ts';
import { type Database, openToRead } from '../persistence/sqlite.ts';
import { integrityProblems } from './detect/integrity.ts';
import { heldBy, type LastWritten } from './detect/lastWritten.ts';
import { removeWhole } from './removeWhole.ts';

const KEPT = 7;
/** What an earlier version called a copy until it was whole. */
const UNFINISHED_BEFORE = /^cases-\d{4}-\d{2}-\d{2}(?:-\d+)?\.db\.part/;
const DAILY_NAME = /^cases-\d{4}-\d{2}-\d{2}(?:-\d+)?\.db$/;
/** Daily, or made by `backup` without a name: each begins with its day, and those of one day that were asked for come after the daily one. */
const COPY_NAME = /^(?:cases|backup)-(\d{4}-\d{2}-\d{2}[\w-]*)\.db$/;

/** Why a copy is none, in a sentence for the person. */
export class CopyError extends Error {
  constructor(sentence: string) {
    super(sentence);
    this.name = 'CopyError';
  }
}

/** Writes a copy and reads it back; throws a `CopyError` when it is not whole. The path must be free. */
export function copyTo({ store, system }: Catalogue, database: Database, path: string): void {
  if (existsSync(path)) throw new CopyError(store.pathTaken(path));
  removeLeft(dirname(path));
  const unfinished = unfinishedIn(dirname(path));
  try {
    const log = logOf(database);
    // Empty, and for its owner alone: the engine writes into it.
    closeSync(openNewNow(unfinished));
    database.run('VACUUM INTO ?', unfinished);
    const problems = integrityProblems(unfinished);
    if (problems.length > 0)
      throw new CopyError(store.damagedCopy(problems.map(system.engineSays).join('; ')));
    if (eventsUntil(unfinished, log.last) !== log.count) throw new CopyError(store.incompleteCopy);
    // The engine does not wait for the disk when it writes a copy; what has the name of one has to be there for good.
    syncFile(unfinished);
    giveFreeName(unfinished, path);
  } finally {
    // On a full disk above all, half a copy is not to take the room that is left.
    removeWhole(unfinished);
  }
}

/** A free place among the copies of a profile, by an instant; not the name of a daily one, which is pruned. */
export function copyPath(profile: string, stamp: string): string {
  const folder = copyFolder(profile);
  makeFolder(folder);
  return join(folder, `backup-${stamp}.db`);
}

/** What the log has now; another program may add to it while it is copied. */
function logOf(database: Database): { readonly count: number; readonly last: number } {
  const log = database.one<{ count: number; last: number }>(
    'SELECT count(*) AS count, ifnull(max(seq), 0) AS last FROM event',
  );
  return log ?? { count: 0, last: 0 };
}

/** A copy whose pages are whole may still be a copy of less. */
function eventsUntil(path: string, last: number): number {
  const copy = openToRead(path, false);
  try {
    return (
      copy.one<{ count: number }>('SELECT count(*) AS count FROM event WHERE seq <= ?', last)?.count ?? 0
    );
  } finally {
    copy.close();
  }
}

/** Makes the copy of a day (a local date) unless it is there, and of the others the six that hold most; the path when one was made. */
export function copyOfDay(
  words: Catalogue,
  database: Database,
  profile: string,
  date: string,
): string | null {
  const folder = copyFolder(profile);
  makeFolder(folder);
  const path = placeOfDay(profile, date);
  if (path === null) return null;
  removeHalfWritten(profile);
  copyTo(words, database, path);
  const others = dailyCopies(profile).filter((copy) => copy !== path);
  for (const old of others.slice(KEPT - 1)) rmSync(old, { force: true });
  return path;
}

/** Makes a copy of a day, and removes all others: what was erased is in each of them. There is always a whole one. */
export function replaceCopies(words: Catalogue, database: Database, profile: string, date: string): void {
  const folder = copyFolder(profile);
  makeFolder(folder);
  const others = copiesOf(profile);
  copyTo(words, database, freePlace(folder, date));
  for (const old of others) removeWhole(old);
}

function freePlace(folder: string, date: string): string {
  for (let n = 1; ; n++) {
    const path = join(folder, n === 1 ? `cases-${date}.db` : `cases-${date}-${n}.db`);
    if (!existsSync(path)) return path;
  }
}

/** What processes that were ended in the middle left in a profile and among its copies. */
export function removeHalfWritten(profile: string): void {
  removeLeft(profile);
  removeLeft(copyFolder(profile), UNFINISHED_BEFORE);
}

/**
 * Where the copy of a day belongs; null when it is made. One that has the name of the day and holds less than another
 * daily one was made while the clock was ahead: it is not of this day, and takes no copy from it.
 */
function placeOfDay(profile: string, date: string): string | null {
  const [fullest] = dailyCopies(profile);
  for (let n = 1; ; n++) {
    const path = join(copyFolder(profile), n === 1 ? `cases-${date}.db` : `cases-${date}-${n}.db`);
    if (!existsSync(path)) return path;
    if (fullest === undefined || compareHeld(heldIn(path), heldIn(fullest)) >= 0) return null;
  }
}

function dailyCopies(profile: string): ReadonlyArray<string> {
  return copiesByContent(profile).filter((copy) => DAILY_NAME.test(basename(copy)));
}

/** The copies of a profile, that which holds most first: names follow the clock, which may have been wrong. */
export function copiesByContent(profile: string): ReadonlyArray<string> {
  return copiesOf(profile)
    .map((path) => ({ path, held: heldIn(path) }))
    .toSorted((a, b) => compareHeld(b.held, a.held))
    .map(({ path }) => path);
}

function compareHeld(a: LastWritten, b: LastWritten): number {
  return a.event - b.event || a.change - b.change;
}

/** Less than nothing for one that cannot be read: whoever needs it finds out why. */
function heldIn(path: string): LastWritten {
  try {
    const copy = openToRead(path, false);
    try {
      return heldBy(copy);
    } catch {
      // Of an earlier schema, which did not count changes.
      return {
        event: copy.one<{ last: number | null }>('SELECT max(seq) AS last FROM event')?.last ?? 0,
        change: 0,
      };
    } finally {
      copy.close();
    }
  } catch {
    return { event: -1, change: -1 };
  }
}

/** The copies of a profile by name, the latest day first: the daily ones, and those that somebody asked for. */
export function copiesOf(profile: string): ReadonlyArray<string> {
  const folder = copyFolder(profile);
  const stamped = namesIn(folder).flatMap((name) => {
    const stamp = COPY_NAME.exec(name)?.[1];
    return stamp === undefined ? [] : [{ name, stamp }];
  });
  return stamped.sort((a, b) => (a.stamp < b.stamp ? 1 : -1)).map(({ name }) => join(folder, name));
}

function copyFolder(profile: string): string {
  return join(profile, 'copies');
}
