import type { SeverityCount } from '../../shared/ipc/responses.ts';
import type { Severity } from '../../shared/policy/severity.ts';

export const ROW_HEIGHT = 40;
export const GROUP_HEIGHT = 28;

/** Where one severity's rows stand in the list, in rows and in pixels. */
export interface GroupPlace {
  readonly severity: Severity;
  readonly count: number;
  readonly firstRow: number;
  readonly top: number;
  readonly height: number;
}

/** Rows [from, to). */
export interface RowSpan {
  readonly from: number;
  readonly to: number;
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

/** Gives the height of the whole list in pixels. */
export function listHeight(places: ReadonlyArray<GroupPlace>): number {
  const last = places.at(-1);
  return last === undefined ? 0 : last.top + last.height;
}

/** Gives the distance of a row from the top of the list. */
export function rowTop(places: ReadonlyArray<GroupPlace>, row: number): number {
  const place = places.findLast(({ firstRow }) => firstRow <= row);
  return place === undefined ? 0 : place.top + GROUP_HEIGHT + (row - place.firstRow) * ROW_HEIGHT;
}

/** Gives the rows that a window on the list shows, widened by `overscan` rows on both sides. */
export function rowsWithin(
  places: ReadonlyArray<GroupPlace>,
  top: number,
  height: number,
  overscan: number,
): RowSpan {
  const last = places.at(-1);
  const total = last === undefined ? 0 : last.firstRow + last.count;
  const from = Math.max(rowAt(places, top) - overscan, 0);
  return { from, to: Math.min(rowAt(places, top + height) + 1 + overscan, total) };
}

/** Gives where the list must be scrolled to so that a row is wholly seen below the header that sticks above it. */
export function scrollToShow(
  places: ReadonlyArray<GroupPlace>,
  row: number,
  scrollTop: number,
  height: number,
): number {
  const top = rowTop(places, row);
  if (top - GROUP_HEIGHT < scrollTop) return top - GROUP_HEIGHT;
  return Math.max(scrollTop, top + ROW_HEIGHT - height);
}

function rowAt(places: ReadonlyArray<GroupPlace>, y: number): number {
  const place = places.findLast(({ top }) => top <= y);
  if (place === undefined) return 0;
  const inGroup = Math.floor((y - place.top - GROUP_HEIGHT) / ROW_HEIGHT);
  return place.firstRow + Math.min(Math.max(inGroup, 0), place.count - 1);
}
