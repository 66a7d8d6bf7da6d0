import { openArrays } from './openArrays.ts';
import type { Peer } from './peer.ts';

/** A prototype with nothing but two binary searches: what a table costs without an index. */
export const binarySearch: Peer = {
  name: 'binary search',
  precision: 1,
  hold: (spec) => {
    const { starts, ends, before } = openArrays(spec);
    const openUntil = (t: number): number => {
      const at = firstAbove(ends, t);
      return (before[at] as number) + Math.max(0, t - (starts[at] as number));
    };
    return {
      add: (t, ms) => {
        const open = openUntil(t) + ms;
        const at = firstAtLeast(before, open) - 1;
        return (starts[at] as number) + open - (before[at] as number);
      },
      between: (a, b) => openUntil(b) - openUntil(a),
    };
  },
};

function firstAbove(sorted: Float64Array, value: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] as number) > value) high = middle;
    else low = middle + 1;
  }
  return low;
}

function firstAtLeast(sorted: Float64Array, value: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] as number) >= value) high = middle;
    else low = middle + 1;
  }
  return low;
}
