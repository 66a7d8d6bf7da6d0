import type { Milliseconds } from '../instant/instant.ts';
import type { Segment } from '../segment/segment.ts';
import type { SegmentSums } from '../segment/segmentSums.ts';
import {
  createSegmentSums,
  endAt,
  indexByStep,
  placeAt,
  powerOfTwoNear,
  sumBefore,
} from '../segment/segmentSums.ts';

/**
 * What closed days take out of an open table, measured in the open time of that table: there a closed day is one
 * segment, and neighbours touch. So one table of a week serves any number of holiday lists.
 */
export interface ClosedTime {
  readonly segments: SegmentSums;
  /** Leads from an amount of kept time to the segment. */
  readonly placeByKept: Int32Array;
}

/** Lays out sorted, disjoint, not touching segments of the open time of a table with the given total. */
export function createClosedTime(total: Milliseconds, segments: ReadonlyArray<Segment>): ClosedTime {
  const step = powerOfTwoNear(total / (segments.length + 1));
  const sums = createSegmentSums(0, total, segments, step);
  const isPassed = (place: number, reached: Milliseconds) => keptBefore(sums, place + 2) < reached;
  return { segments: sums, placeByKept: indexByStep(total, step, isPassed) };
}

/** Gives what is kept of the first `amount` of the table's open time. */
export function keptOf(closed: ClosedTime, amount: Milliseconds): Milliseconds {
  return amount - sumBefore(closed.segments, amount);
}

/** Gives the least amount of the table's open time of which `kept` is kept. */
export function leastWithKept(closed: ClosedTime, kept: Milliseconds): Milliseconds {
  let place = closed.placeByKept[Math.floor(kept * closed.segments.scale)] as number;
  while (keptBefore(closed.segments, place + 2) < kept) place += 2;
  return kept + (closed.segments.marks[place + 3] as number);
}

/** Gives the greatest such amount. */
export function mostWithKept(closed: ClosedTime, kept: Milliseconds): Milliseconds {
  let place = closed.placeByKept[Math.floor(kept * closed.segments.scale)] as number;
  while (keptBefore(closed.segments, place + 2) <= kept) place += 2;
  return kept + (closed.segments.marks[place + 3] as number);
}

/** Gives the least amount from `amount` on that is not taken out. */
export function nextKept(closed: ClosedTime, amount: Milliseconds): Milliseconds {
  return Math.max(amount, endAt(closed.segments, placeAt(closed.segments, amount)));
}

/** Gives the amount at which the next segment begins after `amount`, which is not taken out itself. */
export function nextClosed(closed: ClosedTime, amount: Milliseconds): Milliseconds {
  return closed.segments.marks[placeAt(closed.segments, amount) + 2] as number;
}

function keptBefore(sums: SegmentSums, place: number): Milliseconds {
  return (sums.marks[place] as number) - (sums.marks[place + 1] as number);
}
