import { type RefObject, useEffect } from 'react';
import { useQueue } from '../cases/queueStore.ts';
import { useCoveredRoom } from './coveredRoom.ts';
import { type ListSight, scrollListTo } from './listSight.ts';
import { type GroupPlace, revealOffset, type Sight } from './queueLayout.ts';

/** Keeps the current row in sight when the list gets less room, as when news comes below it. */
export function useStayInSight(
  scroller: RefObject<HTMLDivElement | null>,
  sight: ListSight,
  places: ReadonlyArray<GroupPlace>,
): void {
  useEffect(() => {
    const uncovered = ({ from, height }: Sight): Sight => ({
      from,
      height: height - useCoveredRoom.getState().px,
    });
    return sight.subscribe((now, before) => {
      const { selected } = useQueue.getState();
      if (now.height === before.height || selected === null || scroller.current === null) return;
      if (revealOffset(places, selected.index, uncovered(before)) !== null) return;
      const offset = revealOffset(places, selected.index, uncovered(now));
      if (offset !== null) scrollListTo(scroller.current, sight, offset);
    });
  }, [scroller, sight, places]);
}
