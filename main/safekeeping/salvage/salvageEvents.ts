import { checksumOf, type GuardedEvent } from '../../persistence/checksum.ts';
import type { Database } from '../../persistence/sqlite.ts';
import { carvedEvents } from '../pages/carvedEvents.ts';
import { isTaken } from './isTaken.ts';
import { readAround } from './readAround.ts';

/** What became of the events of a damaged file. */
export interface SavedEvents {
  /** Added to those that were there. */
  readonly added: number;
  /** That cannot be read, or are not what was written. */
  readonly lost: number;
  /** Cases that lack an event by that; a lost event of which nothing is known counts for none. */
  readonly cases: ReadonlyArray<string>;
  /** All that is lost is known: an index told what there was. */
  readonly isCounted: boolean;
  /** Lines that could be read and have no place: an earlier event of their case is lost, or their place is taken. */
  readonly unplaced: ReadonlyArray<string>;
}

interface FoundEvent extends GuardedEvent {
  readonly row_number: number;
  readonly checksum: number | null;
}

/** A damaged file: as the engine reads it, if it does, and where it lies. */
export interface DamagedFile {
  readonly path: string;
  /** Null where not even the table of events is known. */
  readonly events: Database | null;
}

/** Adds the events that a damaged file still gives, in their order and under their numbers; those that are there stay as they are. */
export function salvageEvents({ events, path }: DamagedFile, to: Database): SavedEvents {
  const sorted: Sorted = { altered: [], unplaced: [], added: [] };
  const missing = new Map<number, string | null>();
  const isCounted = events !== null && readThrough(events, to, sorted, missing);
  if (missing.size > 0 || !isCounted) carve(path, to, sorted);
  return whatBecame(to, sorted, missing, isCounted);
}

/** Takes what the engine still reads, and notes the numbers that it does not; true when an index told of all that there was. */
function readThrough(
  from: Database,
  to: Database,
  sorted: Sorted,
  missing: Map<number, string | null>,
): boolean {
  const read = new Set<number>();
  for (const { rows, unread } of readAround<FoundEvent>(from, 'event', columnsOf(from))) {
    for (const event of rows) {
      read.add(event.row_number);
      take(to, event, sorted);
    }
    for (const seq of unread) missing.set(seq, null);
  }
  // A broken pointer skips rows without a word; the index of places lies on other pages and has them still.
  return eachPlace(from, (seq, number) => {
    if (!read.has(seq)) missing.set(seq, number);
  });
}

/** Takes what lies on whole pages to which nothing leads any more; what followed a gap may have its place then. */
function carve(path: string, to: Database, sorted: Sorted): void {
  const waiting = new Map(sorted.unplaced.splice(0).map((event) => [event.row_number, event]));
  const found = [...carvedEvents(path, (seq) => !waiting.has(seq) && !holdsSeq(to, seq))];
  const inOrder = [...found, ...waiting.values()].sort((a, b) => a.row_number - b.row_number);
  for (const event of inOrder) take(to, event, sorted);
}

function whatBecame(
  to: Database,
  sorted: Sorted,
  missing: ReadonlyMap<number, string | null>,
  isCounted: boolean,
): SavedEvents {
  // The copy may have what is broken here.
  const lost = [...missing].filter(([seq]) => !holdsSeq(to, seq));
  const { altered, unplaced, added } = sorted;
  const cases = [
    ...lost.map(([, number]) => number),
    ...[...altered, ...unplaced].map(({ case_id }) => case_id),
  ];
  return {
    added: added.length,
    lost: lost.length + altered.length,
    cases: [...new Set(cases.filter((number) => number !== null))],
    isCounted,
    unplaced: unplaced.map(({ body }) => body),
  };
}

interface Sorted {
  readonly altered: FoundEvent[];
  readonly unplaced: FoundEvent[];
  readonly added: string[];
}

function take(to: Database, event: FoundEvent, { altered, unplaced, added }: Sorted): void {
  if (holdsId(to, event.id)) return;
  if (isAltered(event)) altered.push(event);
  else if (!isNext(to, event)) unplaced.push(event);
  else if (isTaken(() => insert(to, event))) added.push(event.id);
  else altered.push(event);
}

function columnsOf(database: Database): string {
  const names = 'id, case_id, position, type, at, recorded_at, "by", body, version';
  const columns = database.all<{ name: string }>('PRAGMA table_info(event)').map(({ name }) => name);
  // A file of an earlier version has none.
  return columns.includes('checksum') ? `${names}, checksum` : `${names}, NULL AS checksum`;
}

function isAltered(event: FoundEvent): boolean {
  if (event.checksum !== null) return event.checksum !== checksumOf(event);
  try {
    const fields: unknown = JSON.parse(event.body);
    return !(typeof fields === 'object' && fields !== null && Reflect.get(fields, 'case') === event.case_id);
  } catch {
    return true;
  }
}

/** A case is its first events in order: one that follows a gap would make of it what it never was. */
function isNext(to: Database, { case_id, position }: FoundEvent): boolean {
  const found = to.one<{ last: number | null }>(
    'SELECT max(position) AS last FROM event WHERE case_id = ?',
    case_id,
  );
  return (found?.last ?? 0) + 1 === position;
}

function holdsId(to: Database, id: string): boolean {
  return to.one('SELECT 1 FROM event WHERE id = ?', id) !== undefined;
}

function holdsSeq(to: Database, seq: number): boolean {
  return to.one('SELECT 1 FROM event WHERE seq = ?', seq) !== undefined;
}

function insert(to: Database, event: FoundEvent): void {
  const { id, case_id, position, type, at, recorded_at, by, body, version, row_number } = event;
  const seq = holdsSeq(to, row_number) ? null : row_number;
  to.run(
    `INSERT INTO event (seq, id, case_id, position, type, at, recorded_at, "by", body, version, checksum)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    seq,
    id,
    case_id,
    position,
    type,
    at,
    recorded_at,
    by,
    body,
    version,
    checksumOf(event),
  );
}

/** Goes through the numbers of all events and their cases by an index; false when it is broken, too. */
function eachPlace(from: Database, visit: (seq: number, caseNumber: string) => void): boolean {
  try {
    const places = from.each<{ case_id: string; row_number: number }>(
      'SELECT case_id, rowid AS row_number FROM event INDEXED BY sqlite_autoindex_event_2',
    );
    for (const { case_id, row_number } of places) visit(row_number, case_id);
    return true;
  } catch {
    return false;
  }
}
