import type { Instant } from '../../shared/calendar/instant/instant.ts';
import type { CaseEvent } from '../../shared/case/events/caseEvent.ts';
import type { RecordedEvent } from '../../shared/case/events/recordedEvent.ts';
import { takenBack } from '../../shared/case/events/takenBack.ts';
import { checksumOf, nameInColumn } from './checksum.ts';
import type { Database } from './sqlite.ts';
import {
  countPendingEvents,
  countPendingOf,
  isPendingPlace,
  lastPending,
  type PlacedEvent,
  pendingEvent,
  pendingLines,
  pendingOfCase,
} from './team/pendingEvents.ts';
import { readStoredEvent, type StoredEvent, shapeOf } from './upcast.ts';

/** An event ready for the log: stamped with its id, and its line exactly as it came or as the console writes it. */
export interface LoggedEvent {
  readonly id: string;
  readonly event: CaseEvent;
  readonly body: string;
}

/** Another writer has appended to the case since it was read; nothing was written. */
export class ChangedMeanwhileError extends Error {
  readonly case: string;
  constructor(caseNumber: string) {
    super(`Case ${caseNumber} was changed meanwhile.`);
    this.name = 'ChangedMeanwhileError';
    this.case = caseNumber;
  }
}

/** Appends to one case of a desk of its own that is expected to have so many events. Runs inside the caller's transaction. */
export function appendToCase(
  database: Database,
  caseNumber: string,
  expectedVersion: number,
  events: ReadonlyArray<LoggedEvent>,
  recordedAt: Instant,
): void {
  if (confirmedVersionOf(database, caseNumber) !== expectedVersion)
    throw new ChangedMeanwhileError(caseNumber);
  events.forEach((logged, index) => {
    if (!appendAt(database, logged, expectedVersion + index + 1, recordedAt)) {
      throw new Error(`The log has an event ${logged.id} already.`);
    }
  });
}

/** Appends one event at its place in its case, which must be free; false for an id that the log has, which stays as it is. */
export function appendAt(
  database: Database,
  { id, event, body }: LoggedEvent,
  position: number,
  recordedAt: Instant,
): boolean {
  const { case: case_id, type, at } = event;
  const by = nameInColumn(event.by);
  const version = shapeOf(event);
  const checksum = checksumOf({
    id,
    case_id,
    position,
    type,
    at,
    recorded_at: recordedAt,
    by,
    body,
    version,
  });
  const appended = database.run(
    `INSERT INTO event (id, case_id, position, type, at, recorded_at, "by", body, version, checksum)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING`,
    id,
    case_id,
    position,
    type,
    at,
    recordedAt,
    by,
    body,
    version,
    checksum,
  );
  return appended > 0;
}

/** How many events a case has, pending ones of a team included; 0 for one that is not known. */
export function versionOf(database: Database, caseNumber: string): number {
  return confirmedVersionOf(database, caseNumber) + countPendingOf(database, caseNumber);
}

/** How many of them the log has; in a team: how many are confirmed. */
export function confirmedVersionOf(database: Database, caseNumber: string): number {
  const found = database.one<{ version: number | null }>(
    'SELECT max(position) AS version FROM event WHERE case_id = ?',
    caseNumber,
  );
  return found?.version ?? 0;
}

/** The events of a case in recorded order, brought to the present shape; empty for an unknown case. */
export function readEvents(database: Database, caseNumber: string): ReadonlyArray<CaseEvent> {
  return rowsOfCase(database, caseNumber).map(readStoredEvent);
}

/** The same as the log has them, for who reads them elsewhere. */
export function storedEvents(database: Database, caseNumber: string): ReadonlyArray<StoredEvent> {
  const logged = database.all<StoredEvent>(
    'SELECT id, at, body, version FROM event WHERE case_id = ? ORDER BY position',
    caseNumber,
  );
  return withPending(logged, pendingOfCase(database, caseNumber));
}

/** What is shown of a case: what the log has, and then what the team has not confirmed. */
function withPending<E>(logged: ReadonlyArray<E>, pending: ReadonlyArray<E>): ReadonlyArray<E> {
  return pending.length === 0 ? logged : [...logged, ...pending];
}

/** The same as far as the log went at some time: up to a place in it. */
export function readEventsUpTo(
  database: Database,
  caseNumber: string,
  seq: number,
): ReadonlyArray<CaseEvent> {
  return rowsOfCase(database, caseNumber)
    .filter((row) => row.seq <= seq)
    .map(readStoredEvent);
}

/** The place of the latest event in the log; 0 for an empty one. */
export function lastSeq(database: Database): number {
  const logged = database.one<{ seq: number | null }>('SELECT max(seq) AS seq FROM event')?.seq ?? 0;
  return lastPending(database)?.seq ?? logged;
}

/** The same with what the log knows of each: when it was recorded, and whether a later event took it back. */
export function readRecordedEvents(database: Database, caseNumber: string): ReadonlyArray<RecordedEvent> {
  const rows = rowsOfCase(database, caseNumber);
  const events = rows.map(readStoredEvent);
  const taken = takenBack(events);
  return rows.map((row, index) => ({
    seq: row.seq,
    id: row.id,
    recordedAt: row.recorded_at,
    event: events[index] ?? readStoredEvent(row),
    retracted: taken.has(row.id),
    ...(isPendingPlace(row.seq) ? { isPending: true } : {}),
  }));
}

/** The line of an event as the log holds it; null for an id that it does not know. */
export function lineOfEvent(database: Database, id: string): string | null {
  return eventById(database, id)?.body ?? null;
}

/** The case that an event belongs to; null for an id that the log does not know. */
export function caseOfEvent(database: Database, id: string): string | null {
  return eventById(database, id)?.case_id ?? null;
}

function eventById(database: Database, id: string): ReturnType<typeof pendingEvent> {
  return database.one('SELECT body, case_id FROM event WHERE id = ?', id) ?? pendingEvent(database, id);
}

/** Each line of the log, byte for byte, in recorded order. */
export function* eventLines(database: Database): IterableIterator<string> {
  for (const row of database.each<{ body: string }>('SELECT body FROM event ORDER BY seq')) yield row.body;
  for (const row of pendingLines(database)) yield row.body;
}

export function countEvents(database: Database): number {
  const logged = database.one<{ count: number }>('SELECT count(*) AS count FROM event')?.count ?? 0;
  return logged + countPendingEvents(database);
}

/** Whether the log has taken anything yet: counting would walk all of it. */
export function hasEvents(database: Database): boolean {
  return database.one('SELECT 1 FROM event UNION ALL SELECT 1 FROM pending_event LIMIT 1') !== undefined;
}

/** When the log last took something; null for an empty one. */
export function lastRecordedAt(database: Database): Instant | null {
  const last = database.one<{ at: Instant }>('SELECT recorded_at AS at FROM event ORDER BY seq DESC LIMIT 1');
  return lastPending(database)?.recordedAt ?? last?.at ?? null;
}

function rowsOfCase(database: Database, caseNumber: string): ReadonlyArray<PlacedEvent> {
  const logged = database.all<PlacedEvent>(
    'SELECT seq, id, at, recorded_at, body, version FROM event WHERE case_id = ? ORDER BY position',
    caseNumber,
  );
  return withPending<PlacedEvent>(logged, pendingOfCase(database, caseNumber));
}
