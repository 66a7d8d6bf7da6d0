import { join } from 'node:path';
import type { Instant } from '../../shared/calendar/instant.ts';
import { storeWords } from '../../shared/messages/en/store.ts';
import { isDamage } from '../persistence/damage.ts';
import { heedDamage } from '../persistence/heedDamage.ts';
import { migrate } from '../persistence/migrate.ts';
import { beginRecovery, goOnRecovering, type Mended } from '../persistence/recover.ts';
import { readNote, removeNote } from '../persistence/recoveryNote.ts';
import { RefusedFileError } from '../persistence/refusedFile.ts';
import { markRunning, orderCheck, type RunningMark } from '../persistence/runningMark.ts';
import { type Database, openDatabase } from '../persistence/sqlite.ts';
import { whatIsWrong } from '../persistence/whatIsWrong.ts';
import type { DeskOptions } from './desk.ts';

export const IN_MEMORY = ':memory:';

/** The database of a profile, whole and of the present schema. */
export interface OpenedFile {
  readonly database: Database;
  readonly file: string | null;
  /** What had to be mended; null on an ordinary opening. Everything derived must then be projected anew. */
  readonly recovered: Mended | null;
  /** The caller has projected anew: a recovery is complete. Until then the next opening takes it up again. */
  settled(): void;
  close(): void;
}

export type OpenFileParts = Pick<DeskOptions, 'profile' | 'now' | 'onDamage'>;

/** Opens, checks after an unclean exit, mends (also when the caller knows of damage) and migrates the file of a profile. Throws a `RefusedFileError` for one that is not to be opened. */
export function openFile({ profile, now, onDamage }: OpenFileParts, isDamaged = false): OpenedFile {
  if (profile === IN_MEMORY) return openMemory();
  const file = join(profile, 'cases.db');
  const mark = markRunning(profile);
  try {
    if (isDamaged) orderCheck(profile);
    const { database, recovered } = openSound(file, profile, isDamaged, mark, now());
    let settled = false;
    return {
      database: heedDamage(database, () => {
        leaveWord(profile);
        if (settled) onDamage?.();
      }),
      file,
      recovered,
      settled: () => {
        if (recovered !== null) removeNote(profile);
        mark.checked();
        settled = true;
      },
      close: () => {
        if (!settled) leaveWord(profile);
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

function openMemory(): OpenedFile {
  const database = openDatabase(IN_MEMORY);
  migrate(database, IN_MEMORY);
  return {
    database,
    file: null,
    recovered: null,
    settled: () => undefined,
    close: () => database.close(),
  };
}

interface Sound {
  readonly database: Database;
  readonly recovered: Mended | null;
}

function openSound(
  file: string,
  profile: string,
  isDamaged: boolean,
  mark: RunningMark,
  now: Instant,
): Sound {
  if (readNote(profile) !== null) return goOn(file, mark);
  const found = isDamaged ? storeWords.damaged : whatIsWrong(file, profile, mark);
  if (found !== null) return mend(file, profile, found, mark, now);
  try {
    return { database: openMigrated(file), recovered: null };
  } catch (error) {
    // A file too damaged to be opened at all is mended even after a clean exit.
    if (!isDamage(error)) throw error;
    return mend(file, profile, storeWords.damaged, mark, now);
  }
}

function mend(file: string, profile: string, found: string, mark: RunningMark, now: Instant): Sound {
  refuseWhileShared(mark, file);
  beginRecovery(file, found, new Date(now).toISOString().replace(/[:.]/g, '-'));
  try {
    // Whoever came meanwhile may have looked for the note before it was there.
    refuseWhileShared(mark, file);
  } catch (error) {
    removeNote(profile);
    throw error;
  }
  return goOn(file, mark);
}

function goOn(file: string, mark: RunningMark): Sound {
  refuseWhileShared(mark, file);
  const recovered = goOnRecovering(file);
  return { database: openMigrated(file), recovered };
}

/** Nothing is renamed under a program that writes to it: it would go on writing to what was set aside. */
function refuseWhileShared(mark: RunningMark, file: string): void {
  if (mark.isShared()) throw new RefusedFileError(storeWords.damagedInUse(file));
}

function openMigrated(file: string): Database {
  const database = openDatabase(file);
  try {
    migrate(database, file);
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

function leaveWord(profile: string): void {
  try {
    orderCheck(profile);
  } catch {
    // A full disk, or a folder without rights: the first error is the one to tell.
  }
}
