import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Catalogue } from '../../../shared/messages/catalogue.ts';
import { isOutOfReach } from '../../persistence/damage.ts';
import { RefusedFileError } from '../../persistence/refusedFile.ts';
import { type Database, openDatabase } from '../../persistence/sqlite.ts';
import { namedCaseFile } from '../caseFile.ts';
import { copiesOf } from '../copies.ts';
import { isHeaderSound } from '../pages/fileHeader.ts';
import { isWalDamaged } from '../pages/walDamage.ts';
import type { CheckProgress } from './checkProgress.ts';
import { endOfFile } from './endOfFile.ts';
import { hasWal, lookAtPlace } from './filePlace.ts';
import { checkIntegrity } from './integrity.ts';
import { lastWritten } from './lastWritten.ts';
import { isLogAsWritten } from './logProblems.ts';
import type { RunningMark } from './runningMark.ts';

/**
 * Why a file has to be mended before it is opened, in a sentence; null when nothing tells so. Looks into the file only
 * when a process ended without closing it. Throws a `RefusedFileError` for what is not ours, of which nothing is touched.
 */
export function whatIsWrong(
  words: Catalogue,
  file: string,
  profile: string,
  mark: RunningMark,
  onCheck?: (progress: CheckProgress) => void,
): string | null {
  const { store } = words;
  const place = lookAtPlace(file);
  switch (place) {
    case 'not-a-file':
      throw new RefusedFileError(store.notAFile(file));
    case 'foreign':
      throw new RefusedFileError(store.foreignFile(file));
    case 'nothing':
    case 'empty':
      refuseWithoutTarget(words, file, profile);
      // The engine would begin a new file, and throw away what the old one has beside it.
      if (!hasWal(file) && copiesOf(profile).length === 0 && !hadEvents(profile)) return null;
      return place === 'nothing' ? store.missing : store.emptied;
    case 'file':
      return whatIsWrongWithin(words, file, profile, mark, onCheck);
  }
}

/** The disk to which a link leads is not there, say: a new file in place of the old one would be two logs of one desk. */
function refuseWithoutTarget({ store }: Catalogue, file: string, profile: string): void {
  const named = namedCaseFile(profile);
  if (file === named || (existsSync(dirname(file)) && !hadEvents(profile))) return;
  throw new RefusedFileError(store.linkLeadsNowhere(named, file));
}

function hadEvents(profile: string): boolean {
  return (lastWritten(profile)?.event ?? 0) > 0;
}

function whatIsWrongWithin(
  words: Catalogue,
  file: string,
  profile: string,
  mark: RunningMark,
  onCheck?: (progress: CheckProgress) => void,
): string | null {
  const { damaged } = words.store;
  if (!isHeaderSound(file)) return damaged;
  // A -wal beside a file that nobody has open was left behind, also when no mark tells of it: somebody put files here.
  const leftOpen = hasWal(file) && !mark.isShared();
  if (leftOpen && isWalDamaged(`${file}-wal`)) return damaged;
  const atItsEnd = mark.isShared() ? null : whatIsWrongAtItsEnd(words, file, profile);
  if (atItsEnd !== null) return atItsEnd;
  const isChecked = mark.mustCheck || leftOpen;
  return isChecked && !isWhole(file, onCheck) ? damaged : null;
}

/** Looked at before anything opens the file to write: the engine would make one of file and -wal. */
function whatIsWrongAtItsEnd({ store }: Catalogue, file: string, profile: string): string | null {
  const end = endOfFile(file, profile);
  if (end === 'there') return null;
  return end === 'short' ? store.short : store.damaged;
}

/** Throws when the file cannot be looked at now: of what is in it, that says nothing. */
function isWhole(file: string, onCheck?: (progress: CheckProgress) => void): boolean {
  let database: Database | undefined;
  try {
    database = openDatabase(file);
    // The log first: of that a person can see how far it is.
    return isLogAsWritten(database, onCheck) && checkIntegrity(database).length === 0;
  } catch (error) {
    if (isOutOfReach(error)) throw error;
    return false;
  } finally {
    database?.close();
  }
}
