import type { Milliseconds } from './instant.ts';
import { indexByStep, powerOfTwoNear } from './openTable.ts';
import type { Segment } from './segment.ts';

/**
 * What closed days take out of an open table, measured in the open time of that table: there a closed day is one
 * segment, and neighbours touch. So one table of a week serves any number of holiday lists.
 */
export interface ClosedTime {
  readonly froms: Float64Array;
  readonly tos: Float64Array;
  /** Time taken out before each segment; one more entry, all of it. */
  readonly before: Float64Array;
  /** What is kept below each segment. */
  readonly kept: Float64Array;
  readonly firstByOpenTime: Int32Array;
  readonly firstByKept: Int32Array;
  /** The reciprocal of a power of two, so that the product is exact. */
  readonly scale: number;
}

/** Lays out sorted, disjoint, not touching segments of the open time of a table with the given total. */
export function createClosedTime(total: Milliseconds, segments: ReadonlyArray<Segment>): ClosedTime {
  const count = segments.length;
  const froms = new Float64Array(count + 1).fill(Infinity);
  const tos = new Float64Array(count + 1).fill(Infinity);
  const kept = new Float64Array(count + 1).fill(Infinity);
  const before = new Float64Array(count + 1);
  for (let i = 0; i < count; i += 1) {
    const { from, to } = segments[i] as Segment;
    froms[i] = from;
    tos[i] = to;
    kept[i] = from - (before[i] as number);
    before[i + 1] = (before[i] as number) + to - from;
  }
  const step = powerOfTwoNear(total / (count + 1));
  const firstByOpenTime = indexByStep(total, step, (i) => tos[i] as number);
  const firstByKept = indexByStep(total, step, (i) => kept[i] as number);
  return { froms, tos, before, kept, firstByOpenTime, firstByKept, scale: 1 / step };
}

/** Gives the place of the first segment that ends after an amount of the table's open time. */
export function closedAfter(closed: ClosedTime, amount: Milliseconds): number {
  let i = closed.firstByOpenTime[Math.floor(amount * closed.scale)] as number;
  while ((closed.tos[i] as number) <= amount) i += 1;
  return i;
}

/** Gives what is kept of the first `amount` of the table's open time. */
export function keptOf(closed: ClosedTime, amount: Milliseconds): Milliseconds {
  const i = closedAfter(closed, amount);
  const from = closed.froms[i] as number;
  const rest = amount - (closed.before[i] as number);
  return amount > from ? rest - (amount - from) : rest;
}

/** Gives the least amount of the table's open time of which `kept` is kept. */
export function leastWithKept(closed: ClosedTime, kept: Milliseconds): Milliseconds {
  let i = closed.firstByKept[Math.floor(kept * closed.scale)] as number;
  while ((closed.kept[i] as number) < kept) i += 1;
  return kept + (closed.before[i] as number);
}

/** Gives the greatest such amount. */
export function mostWithKept(closed: ClosedTime, kept: Milliseconds): Milliseconds {
  let i = closed.firstByKept[Math.floor(kept * closed.scale)] as number;
  while ((closed.kept[i] as number) <= kept) i += 1;
  return kept + (closed.before[i] as number);
}
