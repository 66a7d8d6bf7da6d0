import type { Instant } from '../../shared/calendar/instant/instant.ts';
import type { CaseEvent } from '../../shared/case/events/caseEvent.ts';
import type { RecordedEvent } from '../../shared/case/events/recordedEvent.ts';
import { takenBack } from '../../shared/case/events/takenBack.ts';
import { checksumOf } from './checksum.ts';
import type { Database } from './sqlite.ts';
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

/** Appends to one case that is expected to have so many events. Runs inside the caller's transaction. */
export function appendToCase(
  database: Database,
  caseNumber: string,
  expectedVersion: number,
  events: ReadonlyArray<LoggedEvent>,
  recordedAt: Instant,
): void {
  if (versionOf(database, caseNumber) !== expectedVersion) throw new ChangedMeanwhileError(caseNumber);
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
  // The packaged engine ends a text at a NUL: the column would not be what its checksum is of. The body has the name as it came.
  const by = event.by.replaceAll('\0', '\uFFFD');
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

/** How many events a case has; 0 for one that the log does not know. */
export function versionOf(database: Database, caseNumber: string): number {
  const found = database.one<{ version: number | null }>(
    'SELECT max(position) AS version FROM event WHERE case_id = ?',
    caseNumber,
  );
  return found?.version ?? 0;
}

interface EventRow {
  readonly seq: number;
  readonly id: string;
  readonly at: Instant;
  readonly recorded_at: Instant;
  readonly body: string;
  readonly version: number;
}

/** The events of a case in recorded order, brought to the present shape; empty for an unknown case. */
export function readEvents(database: Database, caseNumber: string): ReadonlyArray<CaseEvent> {
  return rowsOfCase(database, caseNumber).map(readStoredEvent);
}

/** The same as the log has them, for who reads them elsewhere. */
export function storedEvents(database: Database, caseNumber: string): ReadonlyArray<StoredEvent> {
  return database.all(
    'SELECT id, at, body, version FROM event WHERE case_id = ? ORDER BY position',
    caseNumber,
  );
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
  return database.one<{ seq: number | null }>('SELECT max(seq) AS seq FROM event')?.seq ?? 0;
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
  }));
}

/** The line of an event as the log holds it; null for an id that it does not know. */
export function lineOfEvent(database: Database, id: string): string | null {
  return database.one<{ body: string }>('SELECT body FROM event WHERE id = ?', id)?.body ?? null;
}

/** The case that an event belongs to; null for an id that the log does not know. */
export function caseOfEvent(database: Database, id: string): string | null {
  return database.one<{ case_id: string }>('SELECT case_id FROM event WHERE id = ?', id)?.case_id ?? null;
}

/** Case numbers in the order in which the log first heard of them. */
export function caseNumbers(database: Database): ReadonlyArray<string> {
  return database
    .all<{ case_id: string }>('SELECT case_id FROM event WHERE position = 1 ORDER BY seq')
    .map((row) => row.case_id);
}

/** Cases of the log of which the projection has no row, in the same order. */
export function casesWithoutRow(database: Database): ReadonlyArray<string> {
  return database
    .all<{ case_id: string }>(
      `SELECT case_id FROM event WHERE position = 1
       AND NOT EXISTS (SELECT 1 FROM case_row WHERE number = case_id) ORDER BY seq`,
    )
    .map((row) => row.case_id);
}

/** Each line of the log, byte for byte, in recorded order. */
export function* eventLines(database: Database): IterableIterator<string> {
  for (const row of database.each<{ body: string }>('SELECT body FROM event ORDER BY seq')) yield row.body;
}

export function countEvents(database: Database): number {
  return database.one<{ count: number }>('SELECT count(*) AS count FROM event')?.count ?? 0;
}

/** Whether the log has taken anything yet: counting would walk all of it. */
export function hasEvents(database: Database): boolean {
  return database.one('SELECT 1 FROM event LIMIT 1') !== undefined;
}

/** When the log last took something; null for an empty one. */
export function lastRecordedAt(database: Database): Instant | null {
  const last = database.one<{ at: Instant }>('SELECT recorded_at AS at FROM event ORDER BY seq DESC LIMIT 1');
  return last?.at ?? null;
}

function rowsOfCase(database: Database, caseNumber: string): ReadonlyArray<EventRow> {
  return database.all<EventRow>(
    'SELECT seq, id, at, recorded_at, body, version FROM event WHERE case_id = ? ORDER BY position',
    caseNumber,
  );
}
