import { useMemo, useSyncExternalStore } from 'react';
import type { Instant } from '../../shared/calendar/instant/instant.ts';
import { keepSame } from './keepSame.ts';
import { createTick } from './tick.ts';

/** The window's one tick. */
export const tick = createTick({
  wallClock: () => Date.now(),
  isHidden: () => document.hidden,
  wait: (ms, then) => {
    const timer = setTimeout(then, ms);
    return () => clearTimeout(timer);
  },
});

/** Gives the text that `format` makes of now; the component renders again only when that text changes. */
export function useNowText(format: (now: Instant) => string): string {
  return useSyncExternalStore(tick.subscribe, () => format(tick.now()));
}

/** Gives what `read` makes of now, the same object as long as all its fields stay the same. Pass a stable function. */
export function useNowReading<T extends object>(read: (now: Instant) => T): T {
  const snapshot = useMemo(() => {
    let last: T | null = null;
    return () => {
      last = keepSame(last, read(tick.now()));
      return last;
    };
  }, [read]);
  return useSyncExternalStore(tick.subscribe, snapshot);
}
