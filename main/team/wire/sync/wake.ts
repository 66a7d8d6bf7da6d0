import type { Milliseconds } from '../../../../shared/calendar/instant/instant.ts';

/** How a wire takes its time. */
export interface WireTimes {
  /** Runs something once, later; gives back how to call it off. */
  readonly after: (wait: Milliseconds, run: () => void) => () => void;
  /** A clock that nobody sets, ms. */
  readonly monotonic: () => Milliseconds;
  /** From 0 to 1, so that desks do not all ask at once. */
  readonly random: () => number;
}

/** One timer for whatever comes first. */
export interface Wake {
  /** Wakes at the latest after so long. */
  within(wait: Milliseconds): void;
  /** Resolves when it is time; at once where that was since the last call. */
  next(): Promise<void>;
  /** Nothing is waited for any more. */
  forget(): void;
}

export function createWake({ after, monotonic }: WireTimes): Wake {
  let due = Number.POSITIVE_INFINITY;
  let cancel: (() => void) | null = null;
  let isTime = false;
  let waiting: { readonly until: Promise<void>; readonly resolve: () => void } | null = null;
  const ring = (): void => {
    due = Number.POSITIVE_INFINITY;
    if (waiting === null) isTime = true;
    waiting?.resolve();
    waiting = null;
  };
  return {
    within(wait) {
      const at = monotonic() + wait;
      if (isTime || at >= due) return;
      due = at;
      cancel?.();
      cancel = after(wait, ring);
    },
    next() {
      if (isTime) {
        isTime = false;
        return Promise.resolve();
      }
      waiting ??= waitingFor();
      return waiting.until;
    },
    forget() {
      cancel?.();
      due = Number.POSITIVE_INFINITY;
      isTime = false;
    },
  };
}

function waitingFor() {
  let resolve: () => void = () => undefined;
  const until = new Promise<void>((done) => {
    resolve = done;
  });
  return { until, resolve: () => resolve() };
}
