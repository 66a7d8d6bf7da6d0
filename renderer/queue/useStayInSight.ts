import { type RefObject, useEffect } from 'react';
import { useQueue } from '../cases/queueStore.ts';
import { useCoveredRoom } from './coveredRoom.ts';
import { type GroupPlace, revealOffset } from './queueLayout.ts';

/** Keeps the current row in sight when the list gets less room, as when news comes below it. */
export function useStayInSight(
  scroller: RefObject<HTMLDivElement | null>,
  places: ReadonlyArray<GroupPlace>,
): void {
  useEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    const heightOf = () => element.clientHeight - useCoveredRoom.getState().px;
    let before = heightOf();
    const observer = new ResizeObserver(() => {
      const height = heightOf();
      const { selected } = useQueue.getState();
      const seen = { from: element.scrollTop, height: before };
      const wasSeen = selected !== null && revealOffset(places, selected.index, seen) === null;
      before = height;
      if (!wasSeen) return;
      const offset = revealOffset(places, selected.index, { from: element.scrollTop, height });
      if (offset !== null) element.scrollTop = offset;
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [scroller, places]);
}
