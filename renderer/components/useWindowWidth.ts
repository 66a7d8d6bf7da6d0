import { useSyncExternalStore } from 'react';

/** Below this the details lie over the list and the rail is narrow (design §3). */
const COMPACT_BELOW = 1_200;
/** Below this a wide rail and the details together would squeeze titles to nothing. */
const NARROW_RAIL_BELOW = 1_400;

/** One of each for the window: to make one anew asks the page for its style. */
const COMPACT = mediaOf(`(max-width: ${COMPACT_BELOW - 1}px)`);
const NARROW_RAIL = mediaOf(`(max-width: ${NARROW_RAIL_BELOW - 1}px)`);

function mediaOf(query: string) {
  let media: MediaQueryList | null = null;
  const there = (): MediaQueryList => {
    media ??= window.matchMedia(query);
    return media;
  };
  return {
    subscribe: (changed: () => void) => {
      there().addEventListener('change', changed);
      return () => there().removeEventListener('change', changed);
    },
    matches: () => there().matches,
  };
}

/** True where the window is too narrow for list and details side by side. */
export function useCompact(): boolean {
  return useSyncExternalStore(COMPACT.subscribe, COMPACT.matches);
}

/** True where the rail has to be narrow while the details stand beside the list. */
export function useNeedsNarrowRail(): boolean {
  return useSyncExternalStore(NARROW_RAIL.subscribe, NARROW_RAIL.matches);
}
