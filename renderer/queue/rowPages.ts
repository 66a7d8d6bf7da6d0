import type { QueueRow } from '../../shared/queue/queueRow.ts';
import type { RowSpan } from './queueLayout.ts';

/** Rows are fetched and kept by the hundred. */
export const PAGE_SIZE = 100;
/** More pages than this are not kept: the list never holds the whole queue. */
const KEPT_PAGES = 24;

/** The rows that the window has of a view, by page number. */
export type RowPages = ReadonlyMap<number, ReadonlyArray<QueueRow>>;

/** Gives the row at a place of the view, if it is here. */
export function rowIn(pages: RowPages, index: number): QueueRow | undefined {
  return pages.get(Math.floor(index / PAGE_SIZE))?.[index % PAGE_SIZE];
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

/** Puts a newer version of a row where the case stands now, without moving it. */
export function withRow(pages: RowPages, row: QueueRow): RowPages {
  const index = placeIn(pages, row.case);
  if (index === null) return pages;
  const page = Math.floor(index / PAGE_SIZE);
  const rows = pages.get(page) ?? [];
  return new Map(pages).set(
    page,
    rows.map((known) => (known.case === row.case ? row : known)),
  );
}
