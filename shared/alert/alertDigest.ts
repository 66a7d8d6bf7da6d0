import type { Milliseconds } from '../calendar/instant/instant.ts';
import { SECOND } from '../calendar/instant/instant.ts';
import type { Severity } from '../policy/severity.ts';

/** So many alerts within `DIGEST_WINDOW` become one digest (policy §8). */
const DIGEST_FROM = 4;

/** How long after the first of some alerts others still belong together with it (policy §8). */
export const DIGEST_WINDOW: Milliseconds = 10 * SECOND;

/** Why there are alerts now: time passed, the app started, the computer slept, the wall clock was set. */
export type Occasion = 'time' | 'start' | 'sleep' | 'jump';

/** What of an alert decides how it is shown. */
export interface FreshAlert {
  readonly severity: Severity;
  /** Its instant had passed when the events that it follows from were recorded. */
  readonly past: boolean;
}

/** Each alert on its own, all of the window as one digest now, or the same digest at the end of the window. */
export type Showing = 'single' | 'digest' | 'digest-later';

/**
 * Gives how fresh alerts are shown, of which there is at least one; `before` alerts fell into their window already
 * (policy §8). The fourth and those after it wait for the end of the window, but never one of severity 1.
 */
export function showingOf(fresh: ReadonlyArray<FreshAlert>, before: number, occasion: Occasion): Showing {
  if (!isDigest(fresh, before, occasion)) return 'single';
  const waits = before > 0 && occasion === 'time' && fresh.every(({ severity }) => severity > 1);
  return waits ? 'digest-later' : 'digest';
}

function isDigest(fresh: ReadonlyArray<FreshAlert>, before: number, occasion: Occasion): boolean {
  if (before + fresh.length >= DIGEST_FROM) return true;
  // After a start or a sleep, and of what was late when it was recorded, two already belong together.
  return fresh.length > 1 && (occasion !== 'time' || fresh.every(({ past }) => past));
}
