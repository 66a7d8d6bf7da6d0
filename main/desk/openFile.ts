import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Instant } from '../../shared/calendar/instant.ts';
import { migrate, NewerFileError } from '../persistence/migrate.ts';
import { damageOf, recoverFile } from '../persistence/recover.ts';
import { markRunning } from '../persistence/runningMark.ts';
import { type Database, openDatabase } from '../persistence/sqlite.ts';

export const IN_MEMORY = ':memory:';

/** The database of a profile, whole and of the present schema. */
export interface OpenedFile {
  readonly database: Database;
  readonly file: string | null;
  /** What had to be mended, in words; null on an ordinary opening. Everything derived must then be projected anew. */
  readonly recovered: string | null;
  close(): void;
}

/** Opens, checks after an unclean exit, mends and migrates the file of a profile. Throws a `NewerFileError` for a file from the future. */
export function openFile(profile: string, now: Instant): OpenedFile {
  if (profile === IN_MEMORY) return openMemory();
  const file = join(profile, 'cases.db');
  const mark = markRunning(profile);
  try {
    const mustCheck = mark.uncleanBefore && existsSync(file);
    const isDamaged = mustCheck && damageOf(file) !== null;
    const { database, recovered } = isDamaged ? mend(file, profile, now) : openOrMend(file, profile, now);
    return {
      database,
      file,
      recovered,
      close: () => {
        database.close();
        mark.remove();
      },
    };
  } catch (error) {
    mark.remove();
    throw error;
  }
}

function openMemory(): OpenedFile {
  const database = openDatabase(IN_MEMORY);
  migrate(database, IN_MEMORY);
  return { database, file: null, recovered: null, close: () => database.close() };
}

interface Mended {
  readonly database: Database;
  readonly recovered: string | null;
}

/** A file too damaged to be opened at all is mended even after a clean exit. */
function openOrMend(file: string, profile: string, now: Instant): Mended {
  try {
    return { database: openMigrated(file), recovered: null };
  } catch (error) {
    if (error instanceof NewerFileError || !isDamage(error)) throw error;
    return mend(file, profile, now);
  }
}

function mend(file: string, profile: string, now: Instant): Mended {
  const stamp = new Date(now).toISOString().replace(/[:.]/g, '-');
  const { words } = recoverFile(file, profile, stamp);
  return { database: openMigrated(file), recovered: words };
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

/** SQLITE_CORRUPT and SQLITE_NOTADB. */
function isDamage(error: unknown): boolean {
  return error instanceof Error && 'errcode' in error && [11, 26].includes(Number(error.errcode) & 0xff);
}
