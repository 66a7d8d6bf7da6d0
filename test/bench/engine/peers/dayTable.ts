import { DAY, HOUR } from '../../../../shared/calendar/instant/instant.ts';
import { openArrays } from './openArrays.ts';
import type { Peer } from './peer.ts';

const STEP = 4 * HOUR;

/**
 * A prototype of the practical limit: the stretches of six years, indexed by day and by each four hours of open time,
 * integers in and integers out, with no check of anything.
 */
export const dayTable: Peer = {
  name: 'day table',
  precision: 1,
  hold: (spec) => {
    const { starts, ends, before } = openArrays(spec);
    const first = Math.floor((starts[0] as number) / DAY) * DAY;
    const byDay = indexOf(ends, first, DAY);
    const byOpen = indexOf(before.subarray(1), 0, STEP);
    const openUntil = (t: number): number => {
      let at = byDay[((t - first) / DAY) | 0] as number;
      while ((ends[at] as number) <= t) at += 1;
      const start = starts[at] as number;
      return (before[at] as number) + (t > start ? t - start : 0);
    };
    return {
      add: (t, ms) => {
        const open = openUntil(t) + ms;
        let at = byOpen[(open / STEP) | 0] as number;
        while ((before[at + 1] as number) < open) at += 1;
        return (starts[at] as number) + open - (before[at] as number);
      },
      between: (a, b) => openUntil(b) - openUntil(a),
    };
  },
};

/** For each step from `first` the place of the first value that lies above its beginning. */
function indexOf(values: Float64Array, first: number, step: number): Int32Array {
  const steps = Math.ceil(((values.at(-1) as number) - first) / step) + 1;
  const index = new Int32Array(steps);
  for (let [at, place] = [0, 0]; at < steps; at += 1) {
    while (place < values.length - 1 && (values[place] as number) <= first + at * step) place += 1;
    index[at] = place;
  }
  return index;
}
