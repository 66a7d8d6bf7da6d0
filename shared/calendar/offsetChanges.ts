import { IANAZone } from 'luxon';
import type { Instant, Milliseconds } from './instant.ts';
import { DAY, MINUTE, SECOND } from './instant.ts';

/** A moment at which the clocks of a zone are set to another offset from UTC. */
export interface OffsetChange {
  readonly at: Instant;
  readonly before: Milliseconds;
  readonly after: Milliseconds;
}

/** Offsets are compared this far apart; 30 days would miss the summer of Cairo in 2010. */
export const PROBE_STEP: Milliseconds = 14 * DAY;

/** Gives the offset of a zone from UTC at an instant, asked of the runtime: slow, so answers are kept by the caller. */
export type OffsetProbe = (t: Instant) => Milliseconds;

export function createOffsetProbe(zone: string): OffsetProbe {
  const asked = IANAZone.create(zone);
  // Local mean times have seconds, which luxon gives as a fraction of a minute.
  return (t) => Math.round(asked.offset(t) * MINUTE);
}

/** Finds the changes of offset after `from` and up to `to`, both multiples of the probe step, in order. */
export function findOffsetChanges(offsetAt: OffsetProbe, from: Instant, to: Instant): OffsetChange[] {
  const changes: OffsetChange[] = [];
  let before = offsetAt(from);
  for (let start = from; start < to; start += PROBE_STEP) {
    const end = start + PROBE_STEP;
    const last = offsetAt(end);
    for (let known = start; before !== last; ) {
      const at = firstChange(offsetAt, known, end, before);
      const after = offsetAt(at);
      changes.push({ at, before, after });
      before = after;
      known = at;
    }
  }
  return changes;
}

/** The first second in (from, to] at which the offset is no longer `before`; it differs at `to`. */
function firstChange(offsetAt: OffsetProbe, from: Instant, to: Instant, before: Milliseconds): Instant {
  let same = from;
  let changed = to;
  while (changed - same > SECOND) {
    const middle = Math.floor((same + changed) / (2 * SECOND)) * SECOND;
    if (offsetAt(middle) === before) same = middle;
    else changed = middle;
  }
  return changed;
}
