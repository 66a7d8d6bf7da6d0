import { parseDate } from '../instant/civilDate.ts';
import { DAY } from '../instant/instant.ts';
import type { Segment } from '../segment/segment.ts';
import { wallTimeOf } from '../week/weekPlan.ts';
import { zoneOffsets } from '../zone/zoneOffsets.ts';

/** Gives the instants between two wall times of a local date in a zone; all three must be valid. */
export function partOfDate(
  zone: string,
  date: string,
  [from, to]: readonly [from: string, to: string],
): Segment {
  const offsets = zoneOffsets(zone);
  const midnight = (parseDate(date) ?? 0) * DAY;
  return {
    from: offsets.toInstant(midnight + (wallTimeOf(from) ?? 0)),
    to: offsets.toInstant(midnight + (wallTimeOf(to) ?? 0)),
  };
}
