import type { RowPages } from '../cases/rowPages.ts';

/** Five digits, as the desk's own numbers have. */
const USUAL = 44;
/** The widest of the letters and digits that numbers are made of, in pixels. */
const LETTER = 9;
const MOST = 120;

const known = new WeakMap<RowPages, number>();

/** Gives how wide the numbers of these rows are, in pixels: those of other systems are longer, and differ at their ends. */
export function numberRoom(pages: RowPages): number {
  const there = known.get(pages);
  if (there !== undefined) return there;
  let longest = 0;
  for (const rows of pages.values()) {
    for (const row of rows) longest = Math.max(longest, row.case.length);
  }
  const room = longest <= 5 ? USUAL : Math.min(longest * LETTER, MOST);
  known.set(pages, room);
  return room;
}
