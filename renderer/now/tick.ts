import type { Instant, Milliseconds } from '../../shared/calendar/instant/instant.ts';
import { SECOND } from '../../shared/calendar/instant/instant.ts';

export interface TickParts {
  readonly wallClock: () => Instant;
  readonly isHidden: () => boolean;
  /** Calls back once after `ms`; gives back how to cancel. */
  readonly wait: (ms: Milliseconds, then: () => void) => () => void;
}

/** The one timer of the window: everything that counts down listens to it. */
export interface Tick {
  /** The app's now as of the last tick, so that all texts of a frame show one instant. */
  now(): Instant;
  subscribe(listener: () => void): () => void;
  setOffset(offset: Milliseconds): void;
  /** Ticks at once, for a window that shows again or a clock that jumped. */
  catchUp(): void;
}

/** Gives a tick a second, on the second; it rests while nobody listens or the window is hidden. */
export function createTick(parts: TickParts): Tick {
  const listeners = new Set<() => void>();
  let offset = 0;
  let cancel: (() => void) | null = null;
  let now = parts.wallClock();

  function beat(): void {
    cancel?.();
    cancel = null;
    now = parts.wallClock() + offset;
    for (const listener of listeners) listener();
    arm();
  }

  function arm(): void {
    if (cancel !== null || listeners.size === 0 || parts.isHidden()) return;
    // A timer may fire a hair early: never wait less than what is left of the second plus a millisecond.
    cancel = parts.wait(SECOND - ((parts.wallClock() + offset) % SECOND) + 1, beat);
  }

  return {
    now: () => now,
    subscribe: (listener) => {
      listeners.add(listener);
      arm();
      return () => {
        listeners.delete(listener);
        if (listeners.size > 0) return;
        cancel?.();
        cancel = null;
      };
    },
    setOffset: (next) => {
      offset = next;
      beat();
    },
    catchUp: beat,
  };
}
