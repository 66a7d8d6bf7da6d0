import { checksumOf, type GuardedEvent } from '../checksum.ts';
import { readFileVersion, writeFileVersion } from '../fileVersions.ts';
import type { Database } from '../sqlite.ts';

/** A line of the log, and of which case it is. */
export interface LoggedLine {
  readonly id: string;
  readonly subject: string;
  readonly body: string;
}

/** The line at a place of the log; undefined for none. */
export function lineAt(database: Database, seq: number): LoggedLine | undefined {
  return database.one('SELECT id, case_id AS subject, body FROM event WHERE seq = ?', seq);
}

/** Puts an erased line in the place of one, and guards it as what was written. Runs in the caller's transaction. */
export function replaceLine(database: Database, seq: number, body: string): void {
  const event = database.one<GuardedEvent>('SELECT * FROM event WHERE seq = ?', seq);
  if (event === undefined) return;
  database.run(
    'UPDATE event SET body = ?, checksum = ? WHERE seq = ?',
    body,
    checksumOf({ ...event, body }),
    seq,
  );
}

/** Grows with each kind of erasure that the program learns to follow. */
const ERASURE_KINDS = 1;

/**
 * The last erasure of the team that this file followed. A file that was restored follows again from where it is, and one that
 * left out what an older program did not know, from there.
 */
export function erasuresFollowed(database: Database): number {
  const skipped = readFileVersion(database, 'erasure-skipped');
  return skipped > 0 && !knowsNoMore(database) ? skipped - 1 : readFileVersion(database, 'erasures');
}

/** Notes the last erasure that was followed, and the first of those that this program does not know; null for none. */
export function noteErasuresFollowed(database: Database, n: number, skipped: number | null): void {
  const before = knowsNoMore(database) ? readFileVersion(database, 'erasure-skipped') : 0;
  writeFileVersion(database, 'erasures', n);
  writeFileVersion(database, 'erasure-skipped', before > 0 ? before : (skipped ?? 0));
  writeFileVersion(database, 'erasure-kinds', ERASURE_KINDS);
}

function knowsNoMore(database: Database): boolean {
  return readFileVersion(database, 'erasure-kinds') >= ERASURE_KINDS;
}

/** Whether lines were erased whose words may still lie on free pages of the file, or in its copies. */
export function owesScrub(database: Database): boolean {
  return readFileVersion(database, 'scrub') > 0;
}

export function noteScrub(database: Database, isOwed: boolean): void {
  writeFileVersion(database, 'scrub', isOwed ? 1 : 0);
}

/** Removes the files that were erased from what drafts name, and from what is to be sent. Runs in the caller's transaction. */
export function forgetFile(database: Database, sha256: string): void {
  database.run('DELETE FROM draft_attachment WHERE sha256 = ?', sha256);
  database.run('DELETE FROM discarded_file WHERE sha256 = ?', sha256);
  database.run('DELETE FROM file_to_send WHERE sha256 = ?', sha256);
}

/** Removes what was typed about a case and not sent. Of words for many cases nobody can tell which they were for: all go. */
export function dropUnsentOfCase(database: Database, caseNumber: string): void {
  database.run(
    `DELETE FROM unsent WHERE substr(place, 1, ?1) = ?2 OR place GLOB 'cases/*'`,
    [...`case/${caseNumber}/`].length,
    `case/${caseNumber}/`,
  );
}
