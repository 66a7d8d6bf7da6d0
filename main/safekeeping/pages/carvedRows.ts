import { freePages } from './freePages.ts';
import { type LeafPages, openLeafPages } from './leafPages.ts';
import { columnsOf, recordOf, type Stored } from './recordFormat.ts';

/** A row as it lies in the file, of whichever table: its number, where it has one, and its columns. */
export interface CarvedRow {
  readonly row: number | null;
  readonly values: ReadonlyArray<Stored>;
}

/**
 * The rows of a file of which root or branches are gone, in no order, those left out that have another number of columns
 * than is wanted. A row that was changed may be there as it was before, too, and junk may look like a row.
 */
export function* carvedRows(file: string, wanted: ReadonlySet<number>): IterableIterator<CarvedRow> {
  const free = freePages(file);
  const leaves = openLeafPages(file);
  const most = Math.max(...wanted);
  try {
    for (const { row, place, page } of leaves.rows()) {
      const columns = free.has(page) ? null : columnsOf(leaves.beginningAt(place), most);
      const values = columns === null || !wanted.has(columns) ? null : valuesAt(leaves, place, columns);
      if (values !== null) yield { row, values };
    }
  } finally {
    leaves.close();
  }
}

function valuesAt(leaves: LeafPages, place: number, columns: number): ReadonlyArray<Stored> | null {
  const payload = leaves.payloadAt(place);
  return payload === null ? null : recordOf(payload, columns);
}
