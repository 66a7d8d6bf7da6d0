import type { Instant, Milliseconds } from '../../shared/calendar/instant/instant.ts';
import { earliest } from '../../shared/lang/earliest.ts';
import type { Database } from './sqlite.ts';

/** Until when the thresholds of a case have been decided; what is planned after it is still to come. */
export function decidedUntil(database: Database, caseNumber: string): Instant | null {
  return wakeOf(database, caseNumber)?.decided_until ?? null;
}

/** When a case next matters, null for never, and until when its thresholds have been decided. */
export interface Wake {
  readonly at: Instant | null;
  readonly decided_until: Instant;
}

/** Undefined for a case of which nothing was decided yet. */
export function wakeOf(database: Database, caseNumber: string): Wake | undefined {
  return database.one<Wake>('SELECT at, decided_until FROM wake WHERE case_id = ?', caseNumber);
}

/** Sets when a case next matters; null for never. Where that stays, the index of it is left alone. */
export function setWake(
  database: Database,
  caseNumber: string,
  at: Instant | null,
  decidedUntilNow: Instant,
): void {
  const known = 'UPDATE wake SET decided_until = ? WHERE case_id = ? AND at IS ?';
  if (database.run(known, decidedUntilNow, caseNumber, at) > 0) return;
  beginWake(database, caseNumber, at, decidedUntilNow);
}

/** The same for a case that most likely has none yet. */
export function beginWake(
  database: Database,
  caseNumber: string,
  at: Instant | null,
  decidedUntilNow: Instant,
): void {
  database.run(
    'INSERT OR REPLACE INTO wake (case_id, at, decided_until) VALUES (?, ?, ?)',
    caseNumber,
    at,
    decidedUntilNow,
  );
}

/** A case that cannot be read wakes nobody; until when it was decided stays, for the version that can. */
export function letSleep(database: Database, caseNumber: string): void {
  database.run('UPDATE wake SET at = NULL WHERE case_id = ? AND at IS NOT NULL', caseNumber);
}

/** Cases of which a threshold has come, the earliest first. */
export function wokenCases(database: Database, now: Instant): ReadonlyArray<string> {
  return database
    .all<{ case_id: string }>('SELECT case_id FROM wake WHERE at <= ? ORDER BY at, case_id', now)
    .map((row) => row.case_id);
}

/** When the rule acts on a desk of a team: on the cases of its person when it is due, on others so much later. */
export interface RuleTurn {
  readonly handle: string;
  readonly othersAfter: Milliseconds;
}

/**
 * Cases whose proposal stands uncontested since its last day ended, and whose closure was not reported as blocked; in a team
 * those on which it is the turn of this desk.
 */
export function closableCases(
  database: Database,
  now: Instant,
  turn: RuleTurn | null = null,
): ReadonlyArray<string> {
  const due = `SELECT number FROM case_row WHERE auto_close <= ? AND ${NOT_BLOCKED}`;
  const rows =
    turn === null
      ? database.all<{ number: string }>(due, now)
      : database.all<{ number: string }>(
          `${due} AND (owner IS ? OR auto_close <= ?)`,
          ...[now, turn.handle, now - turn.othersAfter],
        );
  return rows.map((row) => row.number);
}

const NOT_BLOCKED =
  'NOT EXISTS (SELECT 1 FROM closure_block WHERE closure_block.case_id = number AND due = auto_close)';

/** Remembers that a closure was held back; false when that was known. */
export function keepBlock(database: Database, caseNumber: string, due: Instant, now: Instant): boolean {
  const written = database.run(
    'INSERT INTO closure_block (case_id, due, noticed_at) VALUES (?, ?, ?) ON CONFLICT DO NOTHING',
    caseNumber,
    due,
    now,
  );
  return written > 0;
}

/** Forgets what was held back at an instant to come: a clock that was ahead said it. */
export function dropBlocksAfter(database: Database, now: Instant): void {
  database.run('DELETE FROM closure_block WHERE due > ?', now);
}

/** Forgets that a closure was held back: the rule looks at the case again. */
export function dropBlock(database: Database, caseNumber: string): void {
  database.run('DELETE FROM closure_block WHERE case_id = ?', caseNumber);
}

/** The first instant at which a threshold comes. */
export function firstThreshold(database: Database): Instant | null {
  const first = database.one<{ at: Instant | null }>('SELECT min(at) AS at FROM wake WHERE at IS NOT NULL');
  return first?.at ?? null;
}

/** The first instant at which the rule acts here. */
export function firstClosure(database: Database, turn: RuleTurn | null): Instant | null {
  const first = (whose: string, ...owner: ReadonlyArray<string>): Instant | null =>
    database.one<{ at: Instant }>(
      `SELECT auto_close AS at FROM case_row WHERE auto_close IS NOT NULL AND ${NOT_BLOCKED} ${whose} ORDER BY auto_close LIMIT 1`,
      ...owner,
    )?.at ?? null;
  if (turn === null) return first('');
  const others = first('AND owner IS NOT ?', turn.handle);
  return earliest([first('AND owner IS ?', turn.handle), others === null ? null : others + turn.othersAfter]);
}
