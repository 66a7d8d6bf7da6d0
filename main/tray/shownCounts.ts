import type { Instant, Milliseconds } from '../../shared/calendar/instant/instant.ts';
import type { Desk } from '../desk/desk.ts';
import type { Duty } from '../scheduling/duty.ts';

/** A burst of changes, an import say, is counted once at its end. */
const SETTLE: Milliseconds = 250;

export interface ShownCounts extends Duty {
  /** The queue changed: the counts follow a moment later. */
  changed(): void;
  /** What is late by the clock as it is now may be another number. */
  clockWasSet(now: Instant): void;
  stop(): void;
}

/** Keeps tray, badge and title at the counts of now: after changes, and when time alone makes a case late. */
export function createShownCounts(
  desk: Pick<Desk, 'queueCounts'>,
  startedAt: Instant,
  after: (wait: Milliseconds, run: () => void) => () => void,
  show: (breached: number, soon: number) => void,
): ShownCounts {
  let next: Instant | null = startedAt;
  let cancel: (() => void) | null = null;
  const count = (): void => {
    cancel = null;
    const counts = desk.queueCounts();
    next = counts.changesAt;
    show(counts.breached, counts.views['breaching-soon']);
  };
  return {
    wake: () => next,
    run: () => {
      cancel?.();
      count();
    },
    changed: () => {
      cancel ??= after(SETTLE, count);
    },
    clockWasSet: (now) => {
      next = now;
    },
    stop: () => cancel?.(),
  };
}
