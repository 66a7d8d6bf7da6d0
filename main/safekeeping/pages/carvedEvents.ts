import { checksumOf, type GuardedEvent } from '../../persistence/checksum.ts';
import { type LeafPages, openLeafPages } from './leafPages.ts';
import { recordOf, type Stored } from './recordFormat.ts';

/** An event as it lies in the file, with its number. */
export interface CarvedEvent extends GuardedEvent {
  readonly row_number: number;
  readonly checksum: number;
}

/**
 * The events on the leaves of a file of which root or branches are gone, by their numbers. Only what its checksum calls
 * an event is one: rows of other tables, junk and half an event are passed over. An event is never changed and never
 * deleted, so that whatever was one still is. `isWanted` leaves out numbers before they are read.
 */
export function* carvedEvents(
  file: string,
  isWanted: (row: number) => boolean,
): IterableIterator<CarvedEvent> {
  const leaves = openLeafPages(file);
  try {
    const places = [...leaves.rows()].flatMap(({ row, place }) =>
      row !== null && row > 0 && isWanted(row) ? [{ row, place }] : [],
    );
    for (const { row, place } of places.sort((a, b) => a.row - b.row)) {
      const event = eventAt(leaves, place, row);
      if (event !== null) yield event;
    }
  } finally {
    leaves.close();
  }
}

/** The number stands apart from the record, whose first column is empty. */
const COLUMNS = 11;

function eventAt(leaves: LeafPages, place: number, row: number): CarvedEvent | null {
  const payload = leaves.payloadAt(place);
  const values = payload === null ? null : recordOf(payload, COLUMNS);
  if (values === null) return null;
  const [, id, caseId, position, type, at, recordedAt, by, body, version, checksum] = values;
  const texts = [id, caseId, type, by, body];
  const numbers = [position, at, recordedAt, version, checksum];
  if (!texts.every(isText) || !numbers.every(isNumber)) return null;
  const event = {
    id,
    case_id: caseId,
    position,
    type,
    at,
    recorded_at: recordedAt,
    by,
    body,
    version,
    checksum,
    row_number: row,
  } as CarvedEvent;
  return event.checksum === checksumOf(event) ? event : null;
}

function isText(value: Stored | undefined): boolean {
  return typeof value === 'string';
}

function isNumber(value: Stored | undefined): boolean {
  return typeof value === 'number';
}
