import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useQueue } from '../stores/queueStore.ts';
import { type GroupPlace, type RowSpan, rowsWithin, scrollToShow } from './queueLayout.ts';
import type { QueueStore } from './queueState.ts';

/** Rows rendered beyond what is seen, on both sides (design §3). */
const OVERSCAN = 8;

interface ListWindow {
  readonly span: RowSpan;
  readonly width: number;
}

/** Gives the rows to render for where the list is scrolled to; a new object only when that changes. */
export function useListWindow(
  scroller: RefObject<HTMLDivElement | null>,
  places: ReadonlyArray<GroupPlace>,
): ListWindow {
  const [seen, setSeen] = useState<ListWindow>({ span: { from: 0, to: 40 }, width: 0 });
  const look = useCallback(() => {
    const list = scroller.current;
    if (list === null) return;
    const span = rowsWithin(places, list.scrollTop, list.clientHeight, OVERSCAN);
    const width = list.clientWidth;
    setSeen((before) => {
      const isSame = before.span.from === span.from && before.span.to === span.to && before.width === width;
      return isSame ? before : { span, width };
    });
  }, [scroller, places]);
  useLayoutEffect(look, [look]);
  useEffect(() => {
    const list = scroller.current;
    if (list === null) return;
    list.addEventListener('scroll', look, { passive: true });
    const size = new ResizeObserver(look);
    size.observe(list);
    return () => {
      list.removeEventListener('scroll', look);
      size.disconnect();
    };
  }, [scroller, look]);
  return seen;
}

/** Scrolls the list just far enough to show a row that a move went to; a re-sort leaves it where it is. */
export function useRevealed(
  scroller: RefObject<HTMLDivElement | null>,
  places: ReadonlyArray<GroupPlace>,
): void {
  const latest = useRef(places);
  latest.current = places;
  useEffect(() => {
    const show = ({ reveal }: QueueStore, before: QueueStore): void => {
      const list = scroller.current;
      if (list === null || reveal === before.reveal) return;
      list.scrollTop = scrollToShow(latest.current, reveal.index, list.scrollTop, list.clientHeight);
    };
    // Not a render: a move that stays in sight costs two rows and nothing else.
    return useQueue.subscribe(show);
  }, [scroller]);
}
