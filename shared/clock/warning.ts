import type { Milliseconds } from '../calendar/instant/instant.ts';

/** Gives the least whole elapsed time at which a clock is at risk: fraction ≥ the warning fraction (policy §4). */
export function warningMs(targetMs: Milliseconds, warningFraction: number): Milliseconds {
  return Math.ceil(targetMs * warningFraction);
}
