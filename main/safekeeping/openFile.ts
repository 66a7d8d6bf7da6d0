import type { Instant } from '../../shared/calendar/instant/instant.ts';
import type { Catalogue } from '../../shared/messages/catalogue.ts';
import { isDamage } from '../persistence/damage.ts';
import { migrate } from '../persistence/migrate.ts';
import { RefusedFileError } from '../persistence/refusedFile.ts';
import { type Database, openDatabase } from '../persistence/sqlite.ts';
import { caseFileOf, namedCaseFile } from './caseFile.ts';
import { copyPath, copyTo, removeHalfWritten } from './copies.ts';
import type { CheckProgress } from './detect/checkProgress.ts';
import { keepPlace, watchPlace } from './detect/displacedFile.ts';
import { heldBy, noteLastWritten } from './detect/lastWritten.ts';
import { markRunning, orderCheck, type RunningMark } from './detect/runningMark.ts';
import { hasStrayWal, setStrayWalAside } from './detect/strayWal.ts';
import { watchDamage } from './detect/watchDamage.ts';
import { whatIsWrong } from './detect/whatIsWrong.ts';
import { beginRecovery, fullestGoodCopy, goOnRecovering, type Mended } from './recover.ts';
import { readNote, removeNote } from './recoveryNote.ts';

export const IN_MEMORY = ':memory:';

/** The database of a profile, whole and of the present schema. */
export interface OpenedFile {
  readonly database: Database;
  readonly file: string | null;
  /** What had to be mended; null on an ordinary opening. Everything derived must then be projected anew. */
  readonly recovered: Mended | null;
  /** The caller may have written to it: what it holds now is noted beside it, so that an end that is taken away is missed. Gives its change counter. */
  written(): number;
  /** The caller has projected anew: a recovery is complete. Until then the next opening takes it up again. */
  settled(): void;
  close(): void;
}

export interface OpenFileParts {
  /** In which the desk gives reasons, and says what was mended. */
  readonly words: Catalogue;
  /** Folder of the profile, made when it is missing; ':memory:' for a database that keeps nothing. */
  readonly profile: string;
  readonly now: () => Instant;
  /** A damaged file is refused and left as it is instead of being mended. */
  readonly leavesDamage?: boolean;
  /** Hears how far the check after an unclean end is. */
  readonly onCheck?: (progress: CheckProgress) => void;
  /** Hears that the open file turned out to be damaged: the next opening mends it. It may hear it more than once. */
  readonly onDamage?: () => void;
}

/** Opens, checks after an unclean exit, mends (also when the caller knows of damage) and migrates the file of a profile. Throws a `RefusedFileError` for one that is not to be opened. */
export function openFile(parts: OpenFileParts, isDamaged = false): OpenedFile {
  const { profile, onDamage } = parts;
  if (profile === IN_MEMORY) return openMemory(parts.words);
  const file = caseFileOf(profile);
  const mark = markRunning(profile);
  try {
    if (isDamaged) orderCheck(profile);
    if (parts.leavesDamage !== true) removeHalfWritten(profile);
    const { database, recovered } = openSound(file, parts, isDamaged, mark);
    const place = keepPlace(namedCaseFile(profile), () => saveCopy(database, parts));
    let settled = false;
    const heard = (): void => {
      leaveWord(profile);
      if (settled) onDamage?.();
    };
    let noted: number | null = null;
    const written = (): number => {
      const held = heldBy(database);
      if (held.change !== noted) noteLastWritten(profile, held);
      noted = held.change;
      return noted;
    };
    return {
      database: watchDamage(watchPlace(database, place.isKept, heard), heard),
      file,
      recovered,
      written,
      settled: () => {
        // First: of a file that was mended the old note may ask for what is lost, and would have it mended again.
        written();
        if (recovered !== null) removeNote(profile);
        mark.checked();
        settled = true;
      },
      close: () => {
        if (!settled || !place.isKept()) leaveWord(profile);
        database.close();
        mark.remove();
      },
    };
  } catch (error) {
    if (!(error instanceof RefusedFileError)) leaveWord(profile);
    mark.remove();
    throw error;
  }
}

/** Puts what an open database holds among the copies, from which the next start begins: nobody else can reach a file that lost its name. Half a copy is never left. */
function saveCopy(database: Database, parts: OpenFileParts): void {
  try {
    copyTo(parts.words, database, copyPath(parts.profile, stampOf(parts)));
  } catch {
    // A full disk, say: what is refused now is said, and what was recorded is in the file that was moved.
  }
}

function openMemory(words: Catalogue): OpenedFile {
  const database = openDatabase(IN_MEMORY);
  migrate(words, database, IN_MEMORY);
  return {
    database,
    file: null,
    recovered: null,
    settled: () => undefined,
    written: () => heldBy(database).change,
    close: () => database.close(),
  };
}

interface Sound {
  readonly database: Database;
  readonly recovered: Mended | null;
}

function openSound(file: string, parts: OpenFileParts, isDamaged: boolean, mark: RunningMark): Sound {
  const { profile, words } = parts;
  if (readNote(profile) !== null) {
    refuseToMend(parts, words.store.halfRecovered);
    return goOn(file, parts, mark);
  }
  const stray = hasStrayWal(file, profile, mark) ? setStrayAside(file, parts) : null;
  const found = isDamaged ? words.store.damaged : whatIsWrong(words, file, profile, mark, parts.onCheck);
  if (found !== null) return mend(file, parts, found, mark);
  try {
    return { database: openMigrated(words, file), recovered: stray };
  } catch (error) {
    // A file too damaged to be opened at all is mended even after a clean exit.
    if (!isDamage(error)) throw error;
    return mend(file, parts, words.store.damaged, mark);
  }
}

function setStrayAside(file: string, parts: OpenFileParts): Mended {
  refuseToMend(parts, parts.words.store.strayWalThere);
  return setStrayWalAside(parts.words, file, stampOf(parts));
}

/** Whoever only looks is told what is wrong, and everything stays as it is. */
function refuseToMend({ words, leavesDamage }: OpenFileParts, found: string): void {
  if (leavesDamage === true) throw new RefusedFileError(words.store.leftDamaged(found));
}

function mend(file: string, parts: OpenFileParts, found: string, mark: RunningMark): Sound {
  refuseToMend(parts, found);
  refuseWhileShared(parts.words, mark, file);
  // Chosen before anything is renamed: a copy that cannot be read now stops the recovery, and nothing has changed.
  const from = fullestGoodCopy(parts.profile);
  beginRecovery(file, parts.profile, found, stampOf(parts), from === undefined ? {} : { from });
  try {
    // Whoever came meanwhile may have looked for the note before it was there.
    refuseWhileShared(parts.words, mark, file);
  } catch (error) {
    removeNote(parts.profile);
    throw error;
  }
  return goOn(file, parts, mark);
}

function stampOf({ now }: OpenFileParts): string {
  return new Date(now()).toISOString().replace(/[:.]/g, '-');
}

function goOn(file: string, { words, profile }: OpenFileParts, mark: RunningMark): Sound {
  refuseWhileShared(words, mark, file);
  const recovered = goOnRecovering(words, file, profile);
  return { database: openMigrated(words, file), recovered };
}

/** Nothing is renamed under a program that writes to it: it would go on writing to what was set aside. */
function refuseWhileShared(words: Catalogue, mark: RunningMark, file: string): void {
  if (mark.isShared()) throw new RefusedFileError(words.store.damagedInUse(file));
}

function openMigrated(words: Catalogue, file: string): Database {
  const database = openDatabase(file);
  try {
    migrate(words, database, file);
  } catch (error) {
    database.close();
    throw error;
  }
  return database;
}

function leaveWord(profile: string): void {
  try {
    orderCheck(profile);
  } catch {
    // A full disk, or a folder without rights: the first error is the one to tell.
  }
}
