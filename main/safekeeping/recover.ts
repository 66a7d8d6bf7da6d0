import { chmodSync, constants, copyFileSync, existsSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Catalogue } from '../../shared/messages/catalogue.ts';
import { freeName } from '../files/freeName.ts';
import { syncFile, syncFolder } from '../files/sync.ts';
import { migrate, SCHEMA_VERSION } from '../persistence/migrate.ts';
import { openDatabase, openToRead } from '../persistence/sqlite.ts';
import { mendVersion, versionInside } from '../persistence/versionInside.ts';
import { copiesByContent } from './copies.ts';
import { hasWal, lookAtPlace } from './detect/filePlace.ts';
import { integrityProblems } from './detect/integrity.ts';
import { isLogAsWritten } from './detect/logProblems.ts';
import { isWalDamaged } from './pages/walDamage.ts';
import { keepWords } from './pastRecoveries.ts';
import { type RecoveryChoice, type RecoveryNote, readNote, writeNote } from './recoveryNote.ts';
import type { Saved } from './salvage/salvage.ts';
import { NOTHING_TAKEN, type Taken, takeOver, unplacedBeside } from './takeOver.ts';

/** The database and what the engine keeps beside it: a file that gets the name of another must never meet its leavings. */
const PARTS = ['-wal', '-shm', '-journal', ''];

/** What a recovery came to: in sentences, the cases of which something was lost, and the name that the damaged file got. */
export interface Mended {
  readonly words: string;
  readonly toCheck: ReadonlyArray<string>;
  readonly aside: string | null;
}

/** Notes durably that a file is to be mended, and nothing else yet; `found` says what is wrong with it, in a sentence. */
export function beginRecovery(
  file: string,
  profile: string,
  found: string,
  stamp: string,
  choice: RecoveryChoice = {},
): void {
  writeNote(profile, {
    step: 'setting-aside',
    found,
    aside: basename(freeName(file, stamp)),
    ...choice,
  });
}

/**
 * Does what is left of a recovery that was begun, and says what was done; null when none was begun. The
 * damaged file is set aside, never deleted, and a new one is made from the whole copy that holds most and from what the
 * damaged one still gives. Each step is noted before it is done: a process that ends in between leaves what the next
 * start completes. The note stays until the caller has projected anew, and removes it.
 */
export function goOnRecovering(words: Catalogue, file: string, profile: string): Mended | null {
  let note = readNote(profile);
  while (note !== null && note.step !== 'placing') {
    note = nextStep(words, { file, profile }, note);
    writeNote(profile, note);
  }
  if (note === null) return null;
  const built = nameOfBuilt(file);
  if (existsSync(built)) {
    renameSync(built, file);
    syncFolder(dirname(file));
  }
  return note;
}

/** A file, and the profile that it is of: its folder, unless the profile has a link to the file. */
interface Place {
  readonly file: string;
  readonly profile: string;
}

function nextStep(
  words: Catalogue,
  place: Place,
  note: Exclude<RecoveryNote, { step: 'placing' }>,
): RecoveryNote {
  const { file } = place;
  const aside = join(dirname(file), note.aside);
  if (note.step === 'setting-aside') {
    for (const part of PARTS) {
      if (existsSync(`${file}${part}`)) renameSync(`${file}${part}`, `${aside}${part}`);
    }
    syncFolder(dirname(file));
    return { ...note, step: 'building' };
  }
  return { step: 'placing', ...build(words, place, aside, note) };
}

/** Makes the new file under another name, from the beginning however often; whole and on the disk when this returns. */
function build(
  words: Catalogue,
  { file, profile }: Place,
  aside: string,
  choice: RecoveryChoice & { readonly found: string },
): Mended {
  const built = nameOfBuilt(file);
  for (const part of PARTS) rmSync(`${built}${part}`, { force: true });
  // Read before the engine gets to it: it drops what stands behind the first broken frame.
  const lostInWal = hasWal(aside) && isWalDamaged(`${aside}-wal`);
  const copy = copyToBeginWith(profile, choice);
  if (copy !== undefined) {
    copyFileSync(copy, built, constants.COPYFILE_EXCL);
    // A copy on a medium that cannot be written to gives its rights along.
    chmodSync(built, 0o600);
  }
  const database = openDatabase(built);
  let taken: Taken;
  try {
    mendVersion(database);
    migrate(words, database, built);
    taken = choice.onlyCopy === true ? NOTHING_TAKEN : takeOver(database, aside, profile);
    database.all('PRAGMA wal_checkpoint(TRUNCATE)');
  } finally {
    database.close();
  }
  syncFile(built);
  const left = choice.onlyCopy === true ? [words.store.onlyCopy] : lossOf(words, taken, lostInWal);
  const kept = nameIfKept(aside);
  const said = saidOf(words, { found: choice.found, copy, saved: taken.saved, left, kept });
  if (kept !== null) keepWords(aside, said);
  return { words: said, toCheck: casesOf(taken.saved), aside: kept };
}

/** What was asked for may be gone since: the disk that it lies on was taken out. */
function copyToBeginWith(profile: string, { from }: RecoveryChoice): string | undefined {
  return from !== undefined && isGoodCopy(from) ? from : fullestGoodCopy(profile);
}

function nameIfKept(aside: string): string | null {
  return PARTS.some((part) => existsSync(`${aside}${part}`)) ? basename(aside) : null;
}

function casesOf(saved: Saved | null): ReadonlyArray<string> {
  return saved === null ? [] : saved.cases;
}

interface Outcome {
  readonly found: string;
  readonly copy: string | undefined;
  readonly saved: Saved | null;
  readonly left: ReadonlyArray<string>;
  readonly kept: string | null;
}

function saidOf({ store }: Catalogue, { found, copy, saved, left, kept }: Outcome): string {
  return [
    found,
    copy === undefined ? store.noCopy : store.fromCopy(basename(copy)),
    saved === null ? '' : store.salvaged(saved.added, saved.drafts, copy !== undefined),
    ...left,
    saved === null || saved.unplaced.length === 0 ? '' : store.unplaced(unplacedBeside(kept ?? '')),
    kept === null ? '' : store.keptAs(kept),
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

/** Of the copies that are whole the one that holds most, if there is one. Throws when one that may hold more cannot be read now. */
export function fullestGoodCopy(profile: string): string | undefined {
  return copiesByContent(profile).find((path) => isGoodCopy(path));
}

/** Whether a file can be begun with: ours, whole, and each event as it was written. Throws when it cannot be read now. */
export function isGoodCopy(path: string): boolean {
  return lookAtPlace(path) === 'file' && integrityProblems(path).length === 0 && holdsOurLog(path);
}

/** Neither empty, nor of a program that comes after this one, and each event as it was written. */
function holdsOurLog(path: string): boolean {
  const database = openToRead(path, false);
  try {
    const isOurs = versionInside(database) <= SCHEMA_VERSION;
    return isOurs && database.one('SELECT 1 FROM event LIMIT 1') !== undefined && isLogAsWritten(database);
  } finally {
    database.close();
  }
}

/** What is missing, as exactly as it is known. */
function lossOf(
  { store }: Catalogue,
  { saved, end, isUpToDate }: Taken,
  lostInWal: boolean,
): ReadonlyArray<string> {
  const named =
    saved === null || saved.cases.length === 0
      ? []
      : [store.lostOf(saved.lost + saved.unplaced.length, saved.cases)];
  const isWhole = saved === null ? isUpToDate : isAllThere(saved);
  if (end !== null) return [...named, store.gap(...end)];
  return isWhole && !lostInWal ? [store.complete] : [...named, store.incomplete];
}

function isAllThere({ isCounted, lost, unplaced, cut }: Saved): boolean {
  return isCounted && lost === 0 && unplaced.length === 0 && cut.length === 0;
}

function nameOfBuilt(file: string): string {
  return `${file}.recovering`;
}
