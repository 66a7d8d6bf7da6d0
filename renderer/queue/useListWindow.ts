import { type RefObject, useEffect, useLayoutEffect, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import type { QueueStore, Reveal } from '../cases/queueState.ts';
import { useQueue } from '../cases/queueStore.ts';
import { missingPages, type RowSpan } from '../cases/rowPages.ts';
import { useCoveredRoom } from './coveredRoom.ts';
import { leaveListAt } from './listPlace.ts';
import { createListSight, type ListSight, scrollListTo, watchSight } from './listSight.ts';
import {
  GROUP_HEIGHT,
  type GroupPlace,
  heightOf,
  revealOffset,
  rowsOf,
  rowsSeen,
  type Sight,
  topOfRow,
} from './queueLayout.ts';

/** Rows rendered beyond what is seen, on both sides (design §3). */
const OVERSCAN = 8;

interface DrawnSpans {
  /** The rows in sight. */
  readonly seen: RowSpan;
  /** Those and some on both sides. */
  readonly span: RowSpan;
}

/** Gives what is seen of the list from now on; no change of it draws the list itself anew. */
export function useListSight(scroller: RefObject<HTMLDivElement | null>): ListSight {
  const [sight] = useState(createListSight);
  useLayoutEffect(() => {
    if (scroller.current !== null) return watchSight(scroller.current, sight);
  }, [scroller, sight]);
  return sight;
}

/** Gives the height of the list with what lies over its end, in pixels. */
export function useListHeight(places: ReadonlyArray<GroupPlace>): number {
  return heightOf(places) + useCoveredRoom(({ px }) => px);
}

/** Gives the rows to render for where the list is scrolled to; a new span only when that changes. */
export function useDrawnSpans(sight: ListSight, places: ReadonlyArray<GroupPlace>): DrawnSpans {
  const from = useStore(sight, (now) => rowsSeen(places, now).from);
  const to = useStore(sight, (now) => rowsSeen(places, now).to);
  const rows = rowsOf(places);
  const seen = useMemo(() => ({ from, to }), [from, to]);
  const span = useMemo(
    () =>
      from === to ? { from, to } : { from: Math.max(from - OVERSCAN, 0), to: Math.min(to + OVERSCAN, rows) },
    [from, to, rows],
  );
  return { seen, span };
}

/**
 * Comes back to where the list was left, with the selected case in sight: it may have been walked on from, or found
 * elsewhere, while the list was not on the screen.
 */
export function useComeBack(
  scroller: RefObject<HTMLDivElement | null>,
  sight: ListSight,
  places: ReadonlyArray<GroupPlace>,
): void {
  const [arrived] = useState(places);
  useLayoutEffect(() => {
    const { selected } = useQueue.getState();
    if (scroller.current === null || selected === null) return;
    const offset = revealOffset(arrived, selected.index, sight.getState());
    if (offset !== null) scrollListTo(scroller.current, sight, offset);
  }, [scroller, sight, arrived]);
  const view = useQueue((store) => store.view);
  const filter = useQueue((store) => store.filter);
  useLayoutEffect(
    () => () => {
      const { from, height } = sight.getState();
      leaveListAt({ view, filter, offset: from, height });
    },
    [sight, view, filter],
  );
}

/** Scrolls the list just far enough to show a row that a move went to; a re-sort leaves it where it is. */
export function useRevealed(
  scroller: RefObject<HTMLDivElement | null>,
  sight: ListSight,
  places: ReadonlyArray<GroupPlace>,
): void {
  useEffect(() => {
    const show = ({ reveal }: QueueStore, before: QueueStore): void => {
      if (reveal !== before.reveal && scroller.current !== null)
        scrollToRow(scroller.current, sight, places, reveal);
    };
    // Not a render: a move that stays in sight costs two rows and nothing else.
    return useQueue.subscribe(show);
  }, [scroller, sight, places]);
}

function scrollToRow(
  element: HTMLElement,
  sight: ListSight,
  places: ReadonlyArray<GroupPlace>,
  reveal: Reveal,
): void {
  const { from, height } = sight.getState();
  const offset = offsetOf(places, reveal, { from, height: height - useCoveredRoom.getState().px });
  if (offset === null) return;
  // Rows that are still on their way come with the frame in which the page tells that it was scrolled.
  if (areHere(rowsSeen(places, { from: offset, height }))) scrollListTo(element, sight, offset);
  else element.scrollTop = offset;
}

function areHere(rows: RowSpan): boolean {
  return missingPages(useQueue.getState().pages, rows).length === 0;
}

/** A jump brings the header of the group to the top; any other move scrolls as little as it can. */
function offsetOf(places: ReadonlyArray<GroupPlace>, { index, atTop }: Reveal, seen: Sight): number | null {
  return atTop ? topOfRow(places, index) - GROUP_HEIGHT : revealOffset(places, index, seen);
}
