import { useEffect, useState } from 'react';
import { ask } from '../api.ts';
import { useCounts } from '../cases/countsStore.ts';
import { useSettings } from '../desk/settingsStore.ts';
import { type SavedView, shownBy } from './savedViewList.ts';

/** How many cases each saved view holds, by its name; asked one after the other whenever the desk has changed. */
export function useSavedCounts(): ReadonlyMap<string, number> {
  const savedViews = useSettings((store) => store.settings.savedViews);
  // The counts of the rail come first, and again with each change and each threshold that passes.
  const counts = useCounts((store) => store.counts);
  const [found, setFound] = useState<ReadonlyMap<string, number>>(new Map());
  useEffect(() => {
    if (counts === null) return;
    const reading = { isOver: false };
    void readCounts(savedViews, reading).then((read) => read !== null && setFound(read));
    return () => {
      reading.isOver = true;
    };
  }, [savedViews, counts]);
  return found;
}

/** Null when a newer reading has begun. */
async function readCounts(
  savedViews: ReadonlyArray<SavedView>,
  reading: { readonly isOver: boolean },
): Promise<ReadonlyMap<string, number> | null> {
  const counts = new Map<string, number>();
  for (const saved of savedViews) {
    const { view, filter } = shownBy(saved);
    const answer = await ask('queue.window', { view, filter, from: 0, to: 0 });
    if (reading.isOver) return null;
    if (answer.ok) counts.set(saved.name, answer.value.total);
  }
  return counts;
}
