import { useVirtualizer, type Virtualizer } from '@tanstack/react-virtual';
import { type RefObject, useCallback, useEffect, useLayoutEffect, useMemo, useState } from 'react';
import type { QueueStore, Reveal } from '../cases/queueState.ts';
import { useQueue } from '../cases/queueStore.ts';
import type { RowSpan } from '../cases/rowPages.ts';
import { useCoveredRoom } from './coveredRoom.ts';
import { leaveListAt, offsetLeft } from './listPlace.ts';
import {
  GROUP_HEIGHT,
  type GroupPlace,
  itemCount,
  itemHeight,
  revealOffset,
  rowsAmong,
  type Sight,
  topOfRow,
} from './queueLayout.ts';

/** Rows rendered beyond what is seen, on both sides (design §3). */
const OVERSCAN = 8;

type ListVirtualizer = Virtualizer<HTMLDivElement, Element>;

interface ListWindow {
  /** The rows in sight. */
  readonly seen: RowSpan;
  /** Those and some on both sides. */
  readonly span: RowSpan;
  /** Of the whole list, in pixels. */
  readonly height: number;
  readonly list: ListVirtualizer;
}

/** Gives the rows to render for where the list is scrolled to; a new span only when that changes. */
export function useListWindow(
  scroller: RefObject<HTMLDivElement | null>,
  places: ReadonlyArray<GroupPlace>,
): ListWindow {
  const [initialOffset] = useState(offsetLeft);
  const list: ListVirtualizer = useVirtualizer({
    count: itemCount(places),
    getScrollElement: () => scroller.current,
    estimateSize: useCallback((item: number) => itemHeight(places, item), [places]),
    overscan: OVERSCAN,
    initialOffset,
  });
  // A case that moves from one group to another leaves the count as it is, and moves a header.
  useLayoutEffect(() => {
    if (places.length > 0) list.measure();
  }, [list, places]);
  const items = list.getVirtualItems();
  const span = useRowsAmong(places, items[0]?.index ?? 0, items.at(-1)?.index ?? -1);
  const seen = useRowsAmong(places, list.range?.startIndex ?? 0, list.range?.endIndex ?? -1);
  const covered = useCoveredRoom(({ px }) => px);
  return { seen, span, height: list.getTotalSize() + covered, list };
}

/** A new span only when it changes. */
function useRowsAmong(places: ReadonlyArray<GroupPlace>, first: number, last: number): RowSpan {
  const { from, to } = rowsAmong(places, first, last);
  return useMemo(() => ({ from, to }), [from, to]);
}

/**
 * Comes back to where the list was left, with the selected case in sight: it may have been walked on from, or found
 * elsewhere, while the list was not on the screen.
 */
export function useComeBack(
  scroller: RefObject<HTMLDivElement | null>,
  places: ReadonlyArray<GroupPlace>,
): void {
  const [arrived] = useState(places);
  useLayoutEffect(() => {
    const element = scroller.current;
    const { selected } = useQueue.getState();
    if (element !== null && selected !== null) {
      const offset = revealOffset(arrived, selected.index, {
        from: element.scrollTop,
        height: element.clientHeight,
      });
      if (offset !== null) element.scrollTop = offset;
    }
  }, [scroller, arrived]);
  const view = useQueue((store) => store.view);
  const filter = useQueue((store) => store.filter);
  useLayoutEffect(() => {
    const element = scroller.current;
    return () => {
      if (element !== null) leaveListAt({ view, filter, offset: element.scrollTop });
    };
  }, [scroller, view, filter]);
}

/** Scrolls the list just far enough to show a row that a move went to; a re-sort leaves it where it is. */
export function useRevealed(
  scroller: RefObject<HTMLDivElement | null>,
  list: ListVirtualizer,
  places: ReadonlyArray<GroupPlace>,
): void {
  useEffect(() => {
    const show = ({ reveal }: QueueStore, before: QueueStore): void => {
      if (reveal === before.reveal || scroller.current === null) return;
      // From what the list knows of itself: to ask the page would lay it out in the middle of a change.
      const height = (list.scrollRect?.height ?? 0) - useCoveredRoom.getState().px;
      const seen = { from: list.scrollOffset ?? 0, height };
      const offset = offsetOf(places, reveal, seen);
      if (offset !== null) scroller.current.scrollTop = offset;
    };
    // Not a render: a move that stays in sight costs two rows and nothing else.
    return useQueue.subscribe(show);
  }, [scroller, list, places]);
}

/** A jump brings the header of the group to the top; any other move scrolls as little as it can. */
function offsetOf(places: ReadonlyArray<GroupPlace>, { index, atTop }: Reveal, seen: Sight): number | null {
  return atTop ? topOfRow(places, index) - GROUP_HEIGHT : revealOffset(places, index, seen);
}
