import { dateToDay } from '../instant/civilDate.ts';
import type { Instant, Milliseconds } from '../instant/instant.ts';
import { DAY, HOUR, MINUTE, SECOND } from '../instant/instant.ts';

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
  const clock = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  return (t) => {
    const [month, day, year, hour, minute, second] = (clock.format(t).match(/\d+/g) ?? []).map(
      Number,
    ) as ClockReading;
    return dateToDay(year, month, day) * DAY + hour * HOUR + minute * MINUTE + second * SECOND - t;
  };
}

type ClockReading = [month: number, day: number, year: number, hour: number, minute: number, second: number];

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
  // Nearly all clocks change on a quarter of an hour: trying that first halves the questions.
  const quarter = bisect(offsetAt, from, to, before, 15 * MINUTE);
  if (offsetAt(quarter - SECOND) === before) return quarter;
  return bisect(offsetAt, Math.max(from, quarter - 15 * MINUTE), quarter, before, SECOND);
}

function bisect(
  offsetAt: OffsetProbe,
  from: Instant,
  to: Instant,
  before: Milliseconds,
  step: Milliseconds,
): Instant {
  let same = from;
  let changed = to;
  while (changed - same > step) {
    const middle = Math.floor((same + changed) / (2 * step)) * step;
    // A start off the grid can round to itself: nothing lies between.
    if (middle <= same) break;
    if (offsetAt(middle) === before) same = middle;
    else changed = middle;
  }
  return changed;
}
