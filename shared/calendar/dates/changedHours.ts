import type { Milliseconds } from '../instant/instant.ts';
import { DAY } from '../instant/instant.ts';
import type { Segment } from '../segment/segment.ts';
import { overlaps, unionOf, without } from '../segment/segment.ts';
import type { SegmentSums } from '../segment/segmentSums.ts';
import { sumBefore } from '../segment/segmentSums.ts';
import type { DayPlan, WeekPlan } from '../week/weekPlan.ts';
import { hoursOn, segmentsOn } from '../week/weekPlan.ts';
import type { AddedHours, WeekTable } from '../week/weekTable.ts';
import type { ZoneOffsets } from '../zone/zoneOffsets.ts';
import type { OwnDates } from './ownDates.ts';

/** A clock change moves hours by less than this, so days further apart never overlap. */
const NEIGHBOURS = [-2, -1, 1, 2];

/**
 * Gives the dates that are open when their weekday is not, with their hours: a table of the week has to be laid out with
 * them. All other dates only lose time, which `closedSegments` takes out of a table that many calendars share.
 */
export function addedHours(plan: WeekPlan, offsets: ZoneOffsets, dates: OwnDates): AddedHours {
  const added = new Map<number, DayPlan>();
  for (const [day, { hours }] of dates) {
    if (hours.length === 0) continue;
    const usual = segmentsOn(day, hoursOn(plan, day), offsets);
    const own = segmentsOn(day, hours, offsets);
    if (!own.every((piece) => isCovered(piece, usual))) added.set(day, hours);
  }
  return added;
}

/** Gives what dates take out of a table, as segments of its open time, in order. */
export function closedSegments(week: WeekTable, table: SegmentSums, dates: OwnDates): Segment[] {
  const segments: Segment[] = [];
  for (const day of dates.keys()) {
    if ((day + 3) * DAY <= table.from || (day - 3) * DAY >= table.to) continue;
    for (const piece of lostSegments(week, day, dates)) {
      const from = openTimeWithin(table, piece.from);
      const to = openTimeWithin(table, piece.to);
      if (to > from) segments.push({ from, to });
    }
  }
  return unionOf(segments);
}

/** The hours of the table that a date does not have, nor a day near it, as can happen where a gap moves a closing. */
function lostSegments(
  { plan, offsets, added }: WeekTable,
  day: number,
  dates: OwnDates,
): ReadonlyArray<Segment> {
  const laidOut = segmentsOn(day, added.get(day) ?? hoursOn(plan, day), offsets);
  if (laidOut.length === 0) return laidOut;
  const lost = lessAll(laidOut, segmentsOn(day, dates.get(day)?.hours ?? [], offsets));
  // Days overlap only where clocks change.
  if (lost.length === 0 || offsets.steadyOffset(day) !== undefined) return lost;
  const near = NEIGHBOURS.flatMap((step) => {
    const hours = dates.get(day + step)?.hours ?? hoursOn(plan, day + step);
    return segmentsOn(day + step, hours, offsets);
  });
  return lessAll(lost, near);
}

function isCovered(piece: Segment, others: ReadonlyArray<Segment>): boolean {
  return lessAll([piece], others).length === 0;
}

function lessAll(pieces: ReadonlyArray<Segment>, others: ReadonlyArray<Segment>): ReadonlyArray<Segment> {
  return others.reduce((left, other) => {
    if (!left.some((piece) => overlaps(piece, other))) return left;
    return left.flatMap((piece) => without(piece, other));
  }, pieces);
}

function openTimeWithin(table: SegmentSums, t: number): Milliseconds {
  return sumBefore(table, Math.min(Math.max(t, table.from), table.to));
}
