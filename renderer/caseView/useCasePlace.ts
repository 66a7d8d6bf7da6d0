import { useMemo } from 'react';
import { useQueue } from '../cases/queueStore.ts';
import { useScreen } from '../navigation/screenStore.ts';
import { placeGroups } from '../queue/queueLayout.ts';

export interface CasePlace {
  /** Which of how many of its severity in the view it is, from 1; null for a case that the view does not list. */
  readonly inGroup: { readonly place: number; readonly count: number; readonly severity: number } | null;
  readonly next: () => void;
  readonly previous: () => void;
}

/** Gives where a case stands in the list that it was opened from, and the way to its neighbours. */
export function useCasePlace(caseNumber: string): CasePlace {
  const groups = useQueue((store) => store.groups);
  const isUnplaced = useQueue((store) => store.sort !== null || store.counting);
  const selected = useQueue((store) => store.selected);
  const index = selected?.case === caseNumber ? selected.index : null;
  return useMemo(() => {
    const group =
      index === null || isUnplaced
        ? undefined
        : placeGroups(groups).findLast(({ firstRow }) => firstRow <= index);
    return {
      inGroup:
        index === null || group === undefined || group.severity === null
          ? null
          : { place: index - group.firstRow + 1, count: group.count, severity: group.severity },
      next: () => void step(index, 1),
      previous: () => void step(index, -1),
    };
  }, [groups, index, isUnplaced]);
}

/** Opens a neighbour; from a case that the view does not list, its selected one. */
async function step(index: number | null, by: number): Promise<void> {
  const { moveTo } = useQueue.getState();
  if (index !== null) await moveTo(index + by);
  const { selected } = useQueue.getState();
  if (selected !== null) useScreen.getState().go({ kind: 'case', case: selected.case });
}
