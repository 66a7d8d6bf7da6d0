import type { QueueRow } from '../../shared/queue/queueRow.ts';

/** Rows are fetched and kept in pages of so many: more than a screen, less than is felt. */
export const PAGE_SIZE = 50;
/** More pages than this are not kept: the list never holds the whole queue. */
const KEPT_PAGES = 24;

/** Rows [from, to). */
export interface RowSpan {
  readonly from: number;
  readonly to: number;
}

/** The rows that the window has of a view, by page number. */
export type RowPages = ReadonlyMap<number, ReadonlyArray<QueueRow>>;

/** Gives the row at a place of the view, if it is here. */
export function rowIn(pages: RowPages, index: number): QueueRow | undefined {
  return pages.get(Math.floor(index / PAGE_SIZE))?.[index % PAGE_SIZE];
}

/** The case of a row, and its place in the view. */
export interface Selection {
  readonly case: string;
  readonly index: number;
}

/** Gives the case at a place of the view with that place; null where its row is not here. */
export function selectionAt(pages: RowPages, index: number): Selection | null {
  const row = rowIn(pages, index);
  return row === undefined ? null : { case: row.case, index };
}

/** Gives the place of a case among the rows that are here. */
export function placeIn(pages: RowPages, caseNumber: string): number | null {
  for (const [page, rows] of pages) {
    const at = rows.findIndex((row) => row.case === caseNumber);
    if (at >= 0) return page * PAGE_SIZE + at;
  }
  return null;
}

/** Widens rows [from, to) to whole pages. */
export function pagesAround({ from, to }: RowSpan): RowSpan {
  return {
    from: Math.floor(from / PAGE_SIZE) * PAGE_SIZE,
    to: Math.max(Math.ceil(to / PAGE_SIZE), Math.floor(from / PAGE_SIZE) + 1) * PAGE_SIZE,
  };
}

/** Gives the numbers of the pages that rows [from, to) touch and that are not here. */
export function missingPages(pages: RowPages, { from, to }: RowSpan): ReadonlyArray<number> {
  const missing: number[] = [];
  for (let page = Math.floor(from / PAGE_SIZE); page * PAGE_SIZE < to; page += 1) {
    if (!pages.has(page)) missing.push(page);
  }
  return missing;
}

/** Adds rows that start at a page's first; pages far from them are let go. */
export function withRows(pages: RowPages, from: number, rows: ReadonlyArray<QueueRow>): RowPages {
  const next = new Map(pages);
  for (let at = 0; at < rows.length; at += PAGE_SIZE) {
    next.set((from + at) / PAGE_SIZE, rows.slice(at, at + PAGE_SIZE));
  }
  const here = from / PAGE_SIZE;
  const byDistance = [...next.keys()].sort((a, b) => Math.abs(b - here) - Math.abs(a - here));
  for (const page of byDistance.slice(0, Math.max(next.size - KEPT_PAGES, 0))) next.delete(page);
  return next;
}

/** Gives new rows, with the known object for each case that did not change: what is the same is not drawn again. */
export function reuseRows(known: RowPages, rows: ReadonlyArray<QueueRow>): ReadonlyArray<QueueRow> {
  const before = new Map([...known.values()].flat().map((row) => [row.case, row]));
  return rows.map((row) => {
    const same = before.get(row.case);
    return same !== undefined && isSameRow(same, row) ? same : row;
  });
}

/** Puts a newer version of a row where the case stands now, without moving it. */
export function withRow(pages: RowPages, row: QueueRow): RowPages {
  const index = placeIn(pages, row.case);
  if (index === null) return pages;
  const page = Math.floor(index / PAGE_SIZE);
  const rows = pages.get(page) ?? [];
  if (rows.some((known) => known.case === row.case && isSameRow(known, row))) return pages;
  return new Map(pages).set(
    page,
    rows.map((known) => (known.case === row.case ? row : known)),
  );
}

function isSameRow(a: QueueRow, b: QueueRow): boolean {
  // The version tells most changes for nothing; a calendar or an edition can change without one.
  return a.version === b.version && JSON.stringify(a) === JSON.stringify(b);
}
