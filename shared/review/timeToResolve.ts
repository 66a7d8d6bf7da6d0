import type { Milliseconds } from '../calendar/instant/instant.ts';
import { SEVERITIES, type Severity } from '../policy/severity.ts';
import { type Spread, spreadOf } from './spread.ts';

/** A resolution, and the time from the opening to it by the wall: measured, without a target (policy §1). */
export interface Resolution {
  readonly severity: Severity;
  readonly elapsedMs: Milliseconds;
}

export interface ResolveSpread extends Spread {
  readonly severity: Severity;
}

/** Gives how long it took to resolve, by the severity of the resolution. */
export function timeToResolve(resolutions: ReadonlyArray<Resolution>): ReadonlyArray<ResolveSpread> {
  return SEVERITIES.map((severity) => ({
    severity,
    ...spreadOf(resolutions.filter((one) => one.severity === severity).map(({ elapsedMs }) => elapsedMs)),
  }));
}
