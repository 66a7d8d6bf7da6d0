import type { Instant } from '../../../shared/calendar/instant/instant.ts';
import type { Database } from '../sqlite.ts';
import type { StoredEvent } from '../upcast.ts';

/** A pending event among those of the log: behind all that is confirmed. */
export interface PlacedEvent extends StoredEvent {
  readonly seq: number;
  readonly recorded_at: Instant;
}

/** Above every place that a log can come to. */
export const BEHIND_THE_LOG = 2 ** 52;

/** Whether an event at this place is one that the team has not confirmed. */
export function isPendingPlace(seq: number): boolean {
  return seq > BEHIND_THE_LOG;
}

export function hasPending(database: Database): boolean {
  return database.one('SELECT 1 FROM pending_event LIMIT 1') !== undefined;
}

/** The pending events of a case in the order of doing. */
export function pendingOfCase(database: Database, caseNumber: string): ReadonlyArray<PlacedEvent> {
  return database.all<PlacedEvent>(
    `SELECT n + ${BEHIND_THE_LOG} AS seq, id, at, recorded_at, body, version FROM pending_event
     WHERE case_id = ? ORDER BY n`,
    caseNumber,
  );
}

export function countPendingOf(database: Database, caseNumber: string): number {
  return (
    database.one<{ count: number }>(
      'SELECT count(*) AS count FROM pending_event WHERE case_id = ?',
      caseNumber,
    )?.count ?? 0
  );
}

/** The line and the case of a pending event; undefined for an id of none. */
export function pendingEvent(
  database: Database,
  id: string,
): { readonly body: string; readonly case_id: string } | undefined {
  return database.one('SELECT body, case_id FROM pending_event WHERE id = ?', id);
}

/** The line of a pending event of a case, of its first one unless told which. */
export function pendingLineOf(
  database: Database,
  caseNumber: string,
  id?: string,
): { readonly body: string } | undefined {
  return database.one(
    'SELECT body FROM pending_event WHERE case_id = ?1 AND (?2 IS NULL OR id = ?2) ORDER BY n LIMIT 1',
    caseNumber,
    id ?? null,
  );
}

/** The cases that pending events open, in the order of doing. */
export function pendingNewCases(database: Database): ReadonlyArray<string> {
  return database
    .all<{ case_id: string }>(
      `SELECT case_id FROM pending_event WHERE NOT EXISTS (SELECT 1 FROM event WHERE event.case_id = pending_event.case_id)
       GROUP BY case_id ORDER BY min(n)`,
    )
    .map((row) => row.case_id);
}

/** Of each customer the line by which pending events opened its last case that has a row. */
export function lastPendingOpenings(
  database: Database,
): ReadonlyArray<{ readonly subject: string; readonly body: string }> {
  return database.all(
    `SELECT case_id AS subject, body, max(n) FROM pending_event
     WHERE json_extract(body, '$.type') = 'opened' AND EXISTS (SELECT 1 FROM case_row WHERE number = case_id)
     GROUP BY json_extract(body, '$.customer.id')`,
  );
}

/** The lines of all pending events, in the order of doing. */
export function pendingLines(database: Database): IterableIterator<{ readonly body: string }> {
  return database.each('SELECT body FROM pending_event ORDER BY n');
}

export function countPendingEvents(database: Database): number {
  return database.one<{ count: number }>('SELECT count(*) AS count FROM pending_event')?.count ?? 0;
}

/** The place of the last pending event, and when it was recorded; undefined without any. */
export function lastPending(
  database: Database,
): { readonly seq: number; readonly recordedAt: Instant } | undefined {
  return database.one(
    `SELECT n + ${BEHIND_THE_LOG} AS seq, recorded_at AS recordedAt FROM pending_event ORDER BY n DESC LIMIT 1`,
  );
}
