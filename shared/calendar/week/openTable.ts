import type { Instant, Milliseconds } from '../instant/instant.ts';
import type { Segment } from '../segment/segment.ts';
import type { SegmentSums } from '../segment/segmentSums.ts';
import { createSegmentSums, indexByStep, powerOfTwoNear } from '../segment/segmentSums.ts';

/** The open stretches within [from, to), with a second index that leads from open time since `from` to the stretch. */
export interface OpenTable {
  readonly stretches: SegmentSums;
  readonly placeByOpenTime: Int32Array;
  /** The reciprocal of a power of two, so that the product is exact. */
  readonly openTimeScale: number;
}

/** The step of the index by instant, about 19 hours. */
const TIME_STEP = 2 ** 26;

/** Lays out sorted, disjoint, not touching stretches that lie within [from, to). */
export function createOpenTable(from: Instant, to: Instant, stretches: ReadonlyArray<Segment>): OpenTable {
  const sums = createSegmentSums(from, to, stretches, TIME_STEP);
  const step = powerOfTwoNear(sums.total / (stretches.length + 1));
  const isPassed = (place: number, reached: Milliseconds) => (sums.marks[place + 3] as number) < reached;
  const placeByOpenTime = indexByStep(sums.total, step, isPassed);
  return { stretches: sums, placeByOpenTime, openTimeScale: 1 / step };
}

/** Gives the earliest x such that the open time within [from, x) is `amount`, more than 0 and at most the total. */
export function earliestAt(table: OpenTable, amount: Milliseconds): Instant {
  const { marks } = table.stretches;
  let place = table.placeByOpenTime[Math.floor(amount * table.openTimeScale)] as number;
  while ((marks[place + 3] as number) < amount) place += 2;
  return (marks[place] as number) + amount - (marks[place + 1] as number);
}

/** Gives the latest such x, which is open; `amount` is 0 or more and less than the total. */
export function latestAt(table: OpenTable, amount: Milliseconds): Instant {
  const { marks } = table.stretches;
  let place = table.placeByOpenTime[Math.floor(amount * table.openTimeScale)] as number;
  while ((marks[place + 3] as number) <= amount) place += 2;
  return (marks[place] as number) + amount - (marks[place + 1] as number);
}
