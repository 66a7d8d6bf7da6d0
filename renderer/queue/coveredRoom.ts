import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import { create } from 'zustand';
import { useMarks } from '../cases/markStore.ts';
import { useQueue } from '../cases/queueStore.ts';
import { useToast } from '../toast/toastStore.ts';
import { type GroupPlace, revealOffset } from './queueLayout.ts';

/** What lies over the end of the list says so by this: the bar of the marked cases, and a message. */
const COVERS = '[data-covers-list]';
/** The row above it keeps so much off it, in pixels. */
const GAP = 8;

/** How much of the end of the list is not seen, in pixels. */
export const useCoveredRoom = create<{ readonly px: number }>(() => ({ px: 0 }));

/** Measures what lies over the list whenever that changes, and keeps the current row above it. */
export function useKeepUncovered(
  scroller: RefObject<HTMLDivElement | null>,
  places: ReadonlyArray<GroupPlace>,
): void {
  // A change of the list alone covers no more of it, and to measure lays the page out.
  const latest = useRef(places);
  useLayoutEffect(() => {
    latest.current = places;
  }, [places]);
  useEffect(() => {
    let frame = 0;
    const measure = (): void => {
      cancelAnimationFrame(frame);
      // By then what comes is drawn, and what goes is gone.
      frame = requestAnimationFrame(
        () => scroller.current !== null && measureOver(scroller.current, latest.current),
      );
    };
    measure();
    const stopMarks = useMarks.subscribe((now, last) => {
      if (now.marked.size > 0 !== last.marked.size > 0) measure();
    });
    const stopToast = useToast.subscribe(measure);
    return () => {
      cancelAnimationFrame(frame);
      stopMarks();
      stopToast();
    };
  }, [scroller]);
  useEffect(() => () => useCoveredRoom.setState({ px: 0 }), []);
}

function measureOver(element: HTMLElement, places: ReadonlyArray<GroupPlace>): void {
  const before = useCoveredRoom.getState().px;
  const px = coveredOf(element);
  useCoveredRoom.setState({ px });
  if (px > before) keepRowAbove(element, places, { before, px });
}

function coveredOf(scroller: HTMLElement): number {
  const { bottom } = scroller.getBoundingClientRect();
  const tops = [...document.querySelectorAll(COVERS)]
    .map((cover) => cover.getBoundingClientRect())
    .filter(({ height }) => height > 0)
    .map(({ top }) => top);
  return tops.length === 0 ? 0 : Math.max(bottom - Math.min(...tops) + GAP, 0);
}

/** A row that was in sight stays so; one that was scrolled away is left there. */
function keepRowAbove(
  element: HTMLElement,
  places: ReadonlyArray<GroupPlace>,
  { before, px }: { readonly before: number; readonly px: number },
): void {
  const { selected } = useQueue.getState();
  if (selected === null) return;
  const { scrollTop: from, clientHeight } = element;
  if (revealOffset(places, selected.index, { from, height: clientHeight - before }) !== null) return;
  const offset = revealOffset(places, selected.index, { from, height: clientHeight - px });
  // The list is longer by what is covered only once it is drawn anew.
  if (offset !== null) requestAnimationFrame(() => element.scrollTo({ top: offset }));
}
