import type { Milliseconds } from '../../shared/calendar/instant/instant.ts';

/** Runs something once, later; gives back how to call it off. */
export function afterMs(wait: Milliseconds, run: () => void): () => void {
  const timer = setTimeout(run, wait);
  return () => clearTimeout(timer);
}
