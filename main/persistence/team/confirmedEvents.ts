import type { Instant } from '../../../shared/calendar/instant/instant.ts';
import { checksumOf, type GuardedEvent } from '../checksum.ts';
import type { Database } from '../sqlite.ts';
import type { StoredEvent } from '../upcast.ts';
import { noteFilesToSend } from './filesToSend.ts';
import { teamHead } from './membership.ts';

/** An event as the team's server gives it: with its place in the one order, and where it came from. */
export interface TeamEvent {
  /** Its place in the log of the team, and in that of each desk. */
  readonly g: number;
  readonly id: string;
  readonly subject: string;
  readonly position: number;
  readonly type: string;
  readonly at: Instant;
  readonly recorded_at: Instant;
  readonly received_at: Instant;
  readonly by: string;
  readonly body: string;
  readonly version: number;
  readonly desk: string;
  readonly login: string;
  readonly step: string;
  /** In hexadecimal digits. */
  readonly chain: string;
  /** The line lost its words; absent for one that did not. */
  readonly erased?: boolean;
}

/** Writes an event at its place in the log, where a recovery may have left it with words that were erased since, and where it came from. Runs in the caller's transaction. */
export function keepConfirmed(database: Database, event: TeamEvent, isOwn: boolean): void {
  const { g, id, subject: case_id, position, type, at, recorded_at, by, body, version } = event;
  const guarded: GuardedEvent = { id, case_id, position, type, at, recorded_at, by, body, version };
  database.run(
    `INSERT INTO event (seq, id, case_id, position, type, at, recorded_at, "by", body, version, checksum)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (seq) DO UPDATE SET body = excluded.body, checksum = excluded.checksum WHERE body <> excluded.body`,
    g,
    id,
    case_id,
    position,
    type,
    at,
    recorded_at,
    by,
    body,
    version,
    checksumOf(guarded),
  );
  database.run(
    `INSERT OR REPLACE INTO confirmed_event (seq, step, desk, login, received_at, chain, own)
     VALUES (?, ?, ?, ?, ?, ?, ?)`,
    g,
    event.step,
    event.desk,
    event.login,
    event.received_at,
    event.chain,
    isOwn ? 1 : 0,
  );
  if (isOwn) noteFilesToSend(database, event);
}

/** The events of a case that the team confirmed, in its order. */
export function confirmedOfCase(database: Database, caseNumber: string): ReadonlyArray<StoredEvent> {
  return database.all(
    'SELECT id, at, body, version FROM event WHERE case_id = ? AND seq <= ? ORDER BY position',
    caseNumber,
    teamHead(database),
  );
}

/** The case in which the team has an event; null for one that it has not confirmed. */
export function confirmedCaseOf(database: Database, id: string): string | null {
  const sql = 'SELECT case_id FROM event WHERE id = ? AND seq <= ?';
  return database.one<{ case_id: string }>(sql, id, teamHead(database))?.case_id ?? null;
}

/** The events that a step of this desk came to in the log of the team; none of one that is not confirmed. */
export function eventsOfOwnStep(
  database: Database,
  step: string,
): ReadonlyArray<{ readonly id: string; readonly case_id: string; readonly type: string }> {
  return database.all(
    `SELECT id, case_id, type FROM confirmed_event CROSS JOIN event USING (seq)
     WHERE own = 1 AND step = ? ORDER BY seq`,
    step,
  );
}

/** The link of the chain at a place of the log; empty for none. */
export function chainAt(database: Database, g: number): string {
  return database.one<{ chain: string }>('SELECT chain FROM confirmed_event WHERE seq = ?', g)?.chain ?? '';
}

/** When the server received an event; null for none. */
export function receivedAt(database: Database, g: number): Instant | null {
  return (
    database.one<{ at: Instant }>('SELECT received_at AS at FROM confirmed_event WHERE seq = ?', g)?.at ??
    null
  );
}

/** How far the log is that of the team: up to the first place of which an event, or where it came from, is not there. */
export function denseHead(database: Database): number {
  const both = 'event CROSS JOIN confirmed_event USING (seq)';
  const gap = database.one<{ head: number }>(
    `SELECT place - 1 AS head FROM (SELECT seq, row_number() OVER (ORDER BY seq) AS place FROM ${both})
     WHERE seq > place ORDER BY seq LIMIT 1`,
  );
  return gap?.head ?? database.one<{ count: number }>(`SELECT count(*) AS count FROM ${both}`)?.count ?? 0;
}
