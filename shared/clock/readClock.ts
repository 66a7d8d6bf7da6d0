import type { BusinessCalendar } from '../calendar/businessCalendar.ts';
import type { Instant, Milliseconds } from '../calendar/instant/instant.ts';
import type { CaseClock, LegClock, Objective } from './caseClock.ts';
import { openTimeOf } from './openTime.ts';
import { warningMs } from './warning.ts';

/** What a clock with a leg is at an instant (policy §4). */
export type LegState = 'running' | 'at-risk' | 'paused' | 'breached' | 'met' | 'missed' | 'over-mean';

interface LegFigures {
  readonly kind: Objective;
  readonly start: Instant;
  /** Null only while paused. */
  readonly due: Instant | null;
  readonly stopped: Instant | null;
  readonly targetMs: Milliseconds;
  readonly elapsedMs: Milliseconds;
  /** Negative when past due by open time. */
  readonly remainingMs: Milliseconds;
  /** Elapsed by target, above 1 when past due by open time; 1 for a target of 0. */
  readonly fraction: number;
  /** It would run, but its calendar is closed now. */
  readonly waiting: boolean;
  /** When its calendar opens again; null unless it waits. */
  readonly resumesAt: Instant | null;
}

/** A leg as it reads at an instant, a union on its state; durations are open milliseconds of its hours. */
export type LegReading = InState<LegState>;

type InState<S> = S extends LegState ? LegFigures & { readonly state: S } : never;

/** What a clock reads at an instant; without a leg it has a state and nothing else. */
export type ClockReading =
  | { readonly state: 'not-applicable' }
  | { readonly state: 'not-started' }
  | LegReading;

/**
 * Reads a clock of a case at `now`, with the business calendar of the case (policy §4). Only state, elapsed, remaining
 * and waiting depend on `now`.
 */
export function readClock(
  clock: CaseClock,
  now: Instant,
  calendar: BusinessCalendar,
  warningFraction: number,
): ClockReading {
  if (clock.kind !== 'leg') return { state: clock.kind };
  const { runningFrom, bankedMs, targetMs } = clock;
  const open = openTimeOf(clock.hours, calendar);
  const elapsedMs =
    runningFrom === null ? bankedMs : bankedMs + open.between(runningFrom, Math.max(runningFrom, now));
  const waiting = runningFrom !== null && !open.isOpen(now);
  return {
    kind: clock.objective,
    state: stateOf(clock, now, elapsedMs >= warningMs(targetMs, warningFraction)),
    start: clock.start,
    due: clock.due,
    stopped: clock.stopped,
    targetMs,
    elapsedMs,
    remainingMs: targetMs - elapsedMs,
    fraction: targetMs === 0 ? 1 : elapsedMs / targetMs,
    waiting,
    resumesAt: waiting ? open.nextOpen(now) : null,
  };
}

function stateOf(clock: LegClock, now: Instant, isAtRisk: boolean): LegState {
  const { due, stopped, runningFrom } = clock;
  // At due exactly it is not yet late. A target that was used up before a pause stays late during it.
  const isLate = due !== null && (stopped ?? now) > due;
  if (isLate && clock.objective === 'mean') return 'over-mean';
  if (stopped !== null) return isLate ? 'missed' : 'met';
  if (isLate) return 'breached';
  if (runningFrom === null) return 'paused';
  return isAtRisk ? 'at-risk' : 'running';
}
