import type { Instant, Milliseconds } from '../../shared/calendar/instant/instant.ts';
import { MINUTE, SECOND } from '../../shared/calendar/instant/instant.ts';

/**
 * No wait is longer than this. Nothing in Electron or Node tells when a person sets the wall clock, so that the timer
 * itself has to look. A look compares two clocks and asks for one stored instant.
 */
export const LONGEST_WAIT: Milliseconds = MINUTE;

/** How long the alarm waits after work that failed, for a full disk or a file that another program holds. */
export const WAIT_AFTER_FAILURE: Milliseconds = 5 * SECOND;

export interface AlarmParts {
  readonly now: () => Instant;
  /** By how much the wall clock jumped since the last question; 0 for not at all. */
  readonly jumped: () => Milliseconds;
  /** Calls `run` once after so long; gives back how to call it off. */
  readonly after: (wait: Milliseconds, run: () => void) => () => void;
  /** The next instant at which there is work, however long past; null for none. */
  readonly wake: () => Instant | null;
  /** Does what is due. Doing it twice must do no harm: the system tells of one awakening several times. */
  readonly ring: (now: Instant) => void;
  /** Hears of work that threw. It is tried again after WAIT_AFTER_FAILURE. */
  readonly onFailure: (error: unknown) => void;
  readonly onJump: (by: Milliseconds) => void;
  /** Called at the end of each look, also of one that found nothing to do. */
  readonly onLooked: () => void;
}

export interface Alarm {
  /** Looks for the first time as soon as the code that runs now has ended. What is due already is late work. */
  start(): void;
  /** The next instant may have moved: looks again, and waits for it. */
  rearm(): void;
  /** The computer woke, was unlocked, or its clock was set: does what became due meanwhile. */
  check(): void;
  stop(): void;
}

/** One timer for the next instant that matters (policy §5, §8). */
export function createAlarm(parts: AlarmParts): Alarm {
  let cancel: (() => void) | null = null;
  let wake: Instant | null = null;
  let busy = false;
  let stopped = false;

  const wait = (): void => {
    cancel?.();
    if (!stopped) cancel = parts.after(waitFor(wake, parts.now()), check);
  };
  const ringIfDue = (now: Instant): void => {
    wake = parts.wake();
    if (wake !== null && wake <= now) wake = ringOnce(parts, wake, now);
  };
  const round = (): void => {
    if (stopped || busy) return;
    busy = true;
    try {
      ringIfDue(parts.now());
    } catch (error) {
      wake = parts.now() + WAIT_AFTER_FAILURE;
      parts.onFailure(error);
    }
    busy = false;
    parts.onLooked();
    wait();
  };
  const check = (): void => {
    const jump = parts.jumped();
    if (jump !== 0) parts.onJump(jump);
    round();
  };
  const rearm = (): void => {
    if (stopped || busy) return;
    // This sets the timer alone: a change may be told in the middle of a command, where no other work may start.
    wake = parts.wake();
    wait();
  };
  return {
    start: () => {
      cancel?.();
      cancel = parts.after(0, check);
    },
    rearm,
    check,
    stop: () => {
      stopped = true;
      cancel?.();
    },
  };
}

/** Gives when there is work again. Work that stays due after it was done waits a full turn, so that it cannot spin. */
function ringOnce(parts: AlarmParts, due: Instant, now: Instant): Instant | null {
  parts.ring(now);
  const next = parts.wake();
  return next === due ? now + LONGEST_WAIT : next;
}

function waitFor(wake: Instant | null, now: Instant): Milliseconds {
  if (wake === null) return LONGEST_WAIT;
  return Math.min(Math.max(wake - now, 0), LONGEST_WAIT);
}
