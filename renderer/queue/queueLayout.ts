import type { SeverityCount } from '../../shared/ipc/queueChannels.ts';
import type { Severity } from '../../shared/policy/severity.ts';
import type { RowPages, RowSpan } from '../cases/rowPages.ts';

export const ROW_HEIGHT = 40;
export const GROUP_HEIGHT = 28;

/** Where one severity's rows stand in the list, in rows and in pixels. */
export interface GroupPlace {
  /** Null for the one group of a list that is sorted by something else. */
  readonly severity: Severity | null;
  readonly count: number;
  readonly firstRow: number;
  readonly top: number;
  readonly height: number;
}

/** Lays the groups out one under the other; empty ones have no header. */
export function placeGroups(groups: ReadonlyArray<SeverityCount>): ReadonlyArray<GroupPlace> {
  let firstRow = 0;
  let top = 0;
  return groups
    .filter(({ count }) => count > 0)
    .map(({ severity, count }) => {
      const place = { severity, count, firstRow, top, height: GROUP_HEIGHT + count * ROW_HEIGHT };
      firstRow += count;
      top += place.height;
      return place;
    });
}

/** Lays the whole list out as one group, in an order that is not by severity. */
export function placeFlat(groups: ReadonlyArray<SeverityCount>): ReadonlyArray<GroupPlace> {
  const count = groups.reduce((sum, group) => sum + group.count, 0);
  const height = GROUP_HEIGHT + count * ROW_HEIGHT;
  return count === 0 ? [] : [{ severity: null, count, firstRow: 0, top: 0, height }];
}

/** Gives how high all groups are together, in pixels. */
export function heightOf(places: ReadonlyArray<GroupPlace>): number {
  const last = places.at(-1);
  return last === undefined ? 0 : last.top + last.height;
}

/** Gives how many rows all groups have together. */
export function rowsOf(places: ReadonlyArray<GroupPlace>): number {
  const last = places.at(-1);
  return last === undefined ? 0 : last.firstRow + last.count;
}

/** What of the list is seen, in pixels from its top. */
export interface Sight {
  readonly from: number;
  readonly height: number;
}

/** Gives where to scroll so that a row is seen, below the header that sticks above it; null where it is seen already. */
export function revealOffset(
  places: ReadonlyArray<GroupPlace>,
  row: number,
  { from, height }: Sight,
): number | null {
  const top = topOfRow(places, row);
  if (top - GROUP_HEIGHT < from) return top - GROUP_HEIGHT;
  return top + ROW_HEIGHT > from + height ? top + ROW_HEIGHT - height : null;
}

/** Gives where a row begins in the list, in pixels. */
export function topOfRow(places: ReadonlyArray<GroupPlace>, row: number): number {
  const group = places.findLast(({ firstRow }) => firstRow <= row);
  return group === undefined ? 0 : group.top + GROUP_HEIGHT + (row - group.firstRow) * ROW_HEIGHT;
}

/** Gives the rows of which something is seen; none where nothing of the list is, or only a header. All rows are equally high. */
export function rowsSeen(places: ReadonlyArray<GroupPlace>, { from, height }: Sight): RowSpan {
  const first = rowsAbove(places, from, Math.floor);
  return {
    from: first,
    to: height <= 0 ? first : Math.max(rowsAbove(places, from + height, Math.ceil), first),
  };
}

/** How many rows there are above a place of the list: `floor` leaves out the row that the place cuts, `ceil` counts it. */
function rowsAbove(places: ReadonlyArray<GroupPlace>, px: number, rounded: (rows: number) => number): number {
  const group = places.findLast(({ top }) => top <= px);
  if (group === undefined) return 0;
  const rows = rounded((px - group.top - GROUP_HEIGHT) / ROW_HEIGHT);
  return group.firstRow + Math.min(Math.max(rows, 0), group.count);
}

/** The room of five digits, as the desk's own numbers have, in pixels. */
const USUAL_ROOM = 44;
/** The widest of the letters and digits that numbers are made of, in pixels. */
const LETTER = 9;
const MOST_ROOM = 120;

const knownRooms = new WeakMap<RowPages, number>();

/** Gives how wide the numbers of these rows are, in pixels: those of other systems are longer, and differ at their ends. */
export function numberRoom(pages: RowPages): number {
  const there = knownRooms.get(pages);
  if (there !== undefined) return there;
  let longest = 0;
  for (const rows of pages.values()) {
    for (const row of rows) longest = Math.max(longest, row.case.length);
  }
  const room = longest <= 5 ? USUAL_ROOM : Math.min(longest * LETTER, MOST_ROOM);
  knownRooms.set(pages, room);
  return room;
}
