import { useQueue } from '../cases/queueStore.ts';
import { useSettings } from '../desk/settingsStore.ts';
import { type SavedView, shownBy } from './savedViewList.ts';

/** Gives the saved view that the list shows just as it was saved; null for any other. */
export function useActiveSaved(): SavedView | null {
  const savedViews = useSettings((store) => store.settings.savedViews);
  // Each item of the rail asks: only those are drawn anew to whom the answer is another.
  return useQueue((shown) => activeAmong(savedViews, shown));
}

function activeAmong(
  savedViews: ReadonlyArray<SavedView>,
  shown: ReturnType<typeof shownBy>,
): SavedView | null {
  if (savedViews.length === 0) return null;
  const wanted = likeness(shown);
  return savedViews.find((saved) => likeness(shownBy(saved)) === wanted) ?? null;
}

/** Two filters with the same parts are one filter, in whichever order they were chosen. */
function likeness({ view, filter, sort }: ReturnType<typeof shownBy>): string {
  return JSON.stringify([view, Object.entries(filter).sort(([a], [b]) => (a < b ? -1 : 1)), sort]);
}
