/** A half-open interval: of a day in milliseconds after midnight, or of instants. */
export interface Segment {
  readonly from: number;
  readonly to: number;
}

/** Gives the union of segments, sorted: overlapping ones count once, touching ones are one. */
export function unionOf(segments: ReadonlyArray<Segment>): Segment[] {
  const union: Segment[] = [];
  // Already sorted but for clock changes, where a gap may move one opening past the next.
  for (const segment of segments.toSorted((a, b) => a.from - b.from)) {
    const last = union.at(-1);
    if (last && segment.from <= last.to) {
      union[union.length - 1] = { from: last.from, to: Math.max(last.to, segment.to) };
    } else {
      union.push(segment);
    }
  }
  return union;
}

/** Gives the parts of a segment that another one does not cover: none, one or two. */
export function without(piece: Segment, other: Segment): Segment[] {
  const left = { from: piece.from, to: Math.min(piece.to, other.from) };
  const right = { from: Math.max(piece.from, other.to), to: piece.to };
  return [left, right].filter((part) => part.to > part.from);
}

/** True if two segments have time in common; to touch is not to overlap. */
export function overlaps(a: Segment, b: Segment): boolean {
  return a.from < b.to && b.from < a.to;
}
