import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { type GroupPlace, type RowSpan, rowsWithin, scrollToShow } from './queueLayout.ts';

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

/** Scrolls the list just far enough to show a row that a move went to. */
export function useRevealed(
  scroller: RefObject<HTMLDivElement | null>,
  places: ReadonlyArray<GroupPlace>,
  reveal: { readonly index: number },
): void {
  const latest = useRef(places);
  latest.current = places;
  // Only a move reveals; a re-sort changes the places and leaves the list where it is.
  useLayoutEffect(() => {
    const list = scroller.current;
    if (list === null) return;
    list.scrollTop = scrollToShow(latest.current, reveal.index, list.scrollTop, list.clientHeight);
  }, [scroller, reveal]);
}
