import { HOUR, type Instant } from '../calendar/instant/instant.ts';
import type { CaseClock } from '../clock/caseClock.ts';

/** A deadline that can still be missed: when it is due, and from when on the queue lists it as breaching soon. */
export interface RunningDeadline {
  readonly due: Instant;
  readonly soonFrom: Instant;
}

/**
 * Gives the deadline of a clock that runs; null for a mean, which is never breached, and for a clock that is stopped, paused
 * or has no leg. A deadline breaches soon from its warning, and at the latest in its last hour.
 */
export function runningDeadline(clock: CaseClock): RunningDeadline | null {
  if (clock.kind !== 'leg' || clock.objective !== 'deadline' || clock.stopped !== null) return null;
  const { due, warnAt } = clock;
  return due === null ? null : { due, soonFrom: Math.min(warnAt ?? due, due - HOUR) };
}
