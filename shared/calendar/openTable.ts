import type { Instant, Milliseconds } from './instant.ts';
import type { Segment } from './segment.ts';

/**
 * The open stretches within [from, to) with running sums, and two indexes that lead from an instant, or from an
 * amount of open time since `from`, to the stretch in a step or two. Never changed once made.
 */
export interface OpenTable {
  readonly from: Instant;
  readonly to: Instant;
  /** Open time of the whole table. */
  readonly total: Milliseconds;
  readonly starts: Float64Array;
  readonly ends: Float64Array;
  /** Open time before each stretch; one more entry, the total. */
  readonly before: Float64Array;
  readonly firstByTime: Int32Array;
  readonly firstByOpenTime: Int32Array;
  /** The reciprocal of a power of two, so that the product is exact. */
  readonly openTimeScale: number;
}

/** The step of the index by instant, about 19 hours: a power of two, so that dividing by it is exact. */
const TIME_STEP = 2 ** 26;
const TIME_SCALE = 1 / TIME_STEP;

/** Lays out sorted, disjoint, not touching stretches that lie within [from, to). */
export function createOpenTable(from: Instant, to: Instant, stretches: ReadonlyArray<Segment>): OpenTable {
  const count = stretches.length;
  // A stretch that never comes ends each array: searches stop there without a check of bounds.
  const starts = new Float64Array(count + 1).fill(Infinity);
  const ends = new Float64Array(count + 1).fill(Infinity);
  const before = new Float64Array(count + 2);
  for (let i = 0; i < count; i += 1) {
    const stretch = stretches[i] as Segment;
    starts[i] = stretch.from;
    ends[i] = stretch.to;
    before[i + 1] = (before[i] as number) + stretch.to - stretch.from;
  }
  before[count + 1] = Infinity;
  const total = before[count] as number;
  const step = powerOfTwoNear(total / (count + 1));
  const firstByTime = indexByStep(to - from, TIME_STEP, (i) => (ends[i] as number) - from);
  const firstByOpenTime = indexByStep(total, step, (i) => before[i + 1] as number);
  return { from, to, total, starts, ends, before, firstByTime, firstByOpenTime, openTimeScale: 1 / step };
}

/** Gives the place of the first stretch that ends after t; t within [from, to]. */
export function stretchAfter(table: OpenTable, t: Instant): number {
  let i = table.firstByTime[Math.floor((t - table.from) * TIME_SCALE)] as number;
  while ((table.ends[i] as number) <= t) i += 1;
  return i;
}

/** Gives the open time within [from, t). */
export function openTimeAt(table: OpenTable, t: Instant): Milliseconds {
  const i = stretchAfter(table, t);
  const start = table.starts[i] as number;
  const before = table.before[i] as number;
  return t > start ? before + t - start : before;
}

/** Gives the earliest x such that the open time within [from, x) is `amount`, more than 0 and at most the total. */
export function earliestAt(table: OpenTable, amount: Milliseconds): Instant {
  let i = table.firstByOpenTime[Math.floor(amount * table.openTimeScale)] as number;
  while ((table.before[i + 1] as number) < amount) i += 1;
  return (table.starts[i] as number) + amount - (table.before[i] as number);
}

/** Gives the latest such x, which is open; `amount` is 0 or more and less than the total. */
export function latestAt(table: OpenTable, amount: Milliseconds): Instant {
  let i = table.firstByOpenTime[Math.floor(amount * table.openTimeScale)] as number;
  while ((table.before[i + 1] as number) <= amount) i += 1;
  return (table.starts[i] as number) + amount - (table.before[i] as number);
}

/** For each multiple of `step` up to `span`, the first place whose value reaches past it or to it. */
export function indexByStep(span: number, step: number, valueAt: (place: number) => number): Int32Array {
  const index = new Int32Array(Math.floor(span / step) + 1);
  let place = 0;
  for (let k = 0; k < index.length; k += 1) {
    while (valueAt(place) < k * step) place += 1;
    index[k] = place;
  }
  return index;
}

/** Gives a power of two of about the given size. */
export function powerOfTwoNear(size: number): number {
  return 2 ** Math.max(0, Math.round(Math.log2(Math.max(1, size))));
}
