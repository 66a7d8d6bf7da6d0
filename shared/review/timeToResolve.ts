import type { Milliseconds } from '../calendar/instant/instant.ts';
import { SEVERITIES, type Severity } from '../policy/severity.ts';
import { type Spread, spreadOf } from './spread.ts';

/** The times from opening to resolution by the wall, by the severity of the resolution: measured, without a target (policy §1). */
export type Resolutions = ReadonlyMap<Severity, Milliseconds[]>;

/** Gives a list of each severity, with nothing in it yet. */
export function noResolutions(): Resolutions {
  return new Map(SEVERITIES.map((severity) => [severity, []]));
}

export interface ResolveSpread extends Spread {
  readonly severity: Severity;
}

/** Gives how long it took to resolve, by the severity of the resolution. */
export function timeToResolve(resolutions: Resolutions): ReadonlyArray<ResolveSpread> {
  return SEVERITIES.map((severity) => ({ severity, ...spreadOf(resolutions.get(severity) ?? []) }));
}
