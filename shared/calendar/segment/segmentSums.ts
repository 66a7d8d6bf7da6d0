import type { Segment } from './segment.ts';

/**
 * Sorted, disjoint segments within [from, to) with the sum of the lengths before each, and an index that leads from
 * a position to the segment in a step or two. Never changed once made.
 */
export interface SegmentSums {
  readonly from: number;
  readonly to: number;
  /** Length of all segments together. */
  readonly total: number;
  /**
   * Pairs: where a segment starts, and the sum before it; side by side, as each answer needs both. The first pair is
   * an empty segment at `from`, the last one a segment that never comes: searches need no check of bounds.
   */
  readonly marks: Float64Array;
  /** For each step from `from` on, the place in `marks` of the last segment that has started there. */
  readonly placeByStep: Int32Array;
  /** The reciprocal of the step, a power of two, so that the product is exact. */
  readonly scale: number;
}

/** Lays out sorted, disjoint, not touching segments that lie within [from, to); `step` is a power of two. */
export function createSegmentSums(
  from: number,
  to: number,
  segments: ReadonlyArray<Segment>,
  step: number,
): SegmentSums {
  const marks = new Float64Array(2 * segments.length + 4);
  marks[0] = from;
  let total = 0;
  for (const [i, segment] of segments.entries()) {
    marks[2 * i + 2] = segment.from;
    marks[2 * i + 3] = total;
    total += segment.to - segment.from;
  }
  marks[marks.length - 2] = Infinity;
  marks[marks.length - 1] = total;
  const placeByStep = indexByStep(
    to - from,
    step,
    (place, reached) => (marks[place + 2] as number) - from <= reached,
  );
  return { from, to, total, marks, placeByStep, scale: 1 / step };
}

/** Gives the place in `marks` of the last segment that starts at x or before it; x within [from, to]. */
export function placeAt(sums: SegmentSums, x: number): number {
  let place = sums.placeByStep[Math.floor((x - sums.from) * sums.scale)] as number;
  while ((sums.marks[place + 2] as number) <= x) place += 2;
  return place;
}

/** Gives the length that segments have within [from, x). */
export function sumBefore(sums: SegmentSums, x: number): number {
  const place = placeAt(sums, x);
  const reached = (sums.marks[place + 1] as number) + x - (sums.marks[place] as number);
  // No branch: whether x lies in a segment cannot be predicted, and Math.min costs nothing.
  return Math.min(reached, sums.marks[place + 3] as number);
}

/** True if x lies in a segment. */
export function isWithin(sums: SegmentSums, x: number): boolean {
  return x < endAt(sums, placeAt(sums, x));
}

/** Gives the end of the segment at a place in `marks`. */
export function endAt(sums: SegmentSums, place: number): number {
  const length = (sums.marks[place + 3] as number) - (sums.marks[place + 1] as number);
  return (sums.marks[place] as number) + length;
}

/** For each multiple of `step` up to `span`, the first place from which the search must not move on. */
export function indexByStep(
  span: number,
  step: number,
  isPassed: (place: number, reached: number) => boolean,
): Int32Array {
  const index = new Int32Array(Math.floor(span / step) + 1);
  let place = 0;
  for (let k = 0; k < index.length; k += 1) {
    while (isPassed(place, k * step)) place += 2;
    index[k] = place;
  }
  return index;
}

/** Gives a power of two of about the given size, for the step of an index. */
export function powerOfTwoNear(size: number): number {
  return 2 ** Math.round(Math.log2(Math.max(1, size)));
}
