import { useSyncExternalStore } from 'react';

/** Below this the details lie over the list and the rail is narrow (design §3). */
const COMPACT_BELOW = 1_200;
/** Below this a wide rail and the details together would squeeze titles to nothing. */
const NARROW_RAIL_BELOW = 1_400;

function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (changed) => {
      const media = window.matchMedia(query);
      media.addEventListener('change', changed);
      return () => media.removeEventListener('change', changed);
    },
    () => window.matchMedia(query).matches,
  );
}

/** True where the window is too narrow for list and details side by side. */
export function useCompact(): boolean {
  return useMedia(`(max-width: ${COMPACT_BELOW - 1}px)`);
}

/** True where the rail has to be narrow while the details stand beside the list. */
export function useNeedsNarrowRail(): boolean {
  return useMedia(`(max-width: ${NARROW_RAIL_BELOW - 1}px)`);
}
