import type { Milliseconds } from '../../../../shared/calendar/instant/instant.ts';

const FIRST: Milliseconds = 250;
const LONGEST: Milliseconds = 30_000;

/** How long to wait before the next try, after so many that failed: twice as long each time, and by half at random, so that the desks of a team do not come back in step. */
export function backOff(failed: number, random: number): Milliseconds {
  const most = Math.min(LONGEST, FIRST * 2 ** Math.min(failed - 1, 16));
  return Math.round(most * (0.5 + random / 2));
}
