import type { Result } from '../../lang/result.ts';
import { err, ok } from '../../lang/result.ts';
import { parseDate } from '../instant/civilDate.ts';
import type { Milliseconds } from '../instant/instant.ts';
import { DAY } from '../instant/instant.ts';
import type { Segment } from '../segment/segment.ts';
import { unionOf, without } from '../segment/segment.ts';
import type { SegmentSums } from '../segment/segmentSums.ts';
import { sumBefore } from '../segment/segmentSums.ts';
import type { CalendarProblem } from '../spec/calendarProblem.ts';
import type { ClosedDay } from '../spec/closedDay.ts';
import { segmentsOfDay } from '../week/weekPlan.ts';
import type { WeekTable } from '../week/weekTable.ts';

/** Closed days by the number of the local day, in order of date. */
export type ClosedDates = ReadonlyMap<number, ClosedDay>;

/** A clock change moves hours by less than this, so days further apart never overlap. */
const NEIGHBOURS = [-2, -1, 1, 2];

/** Checks the dates of closed days and sorts them; of two entries for one date the first named one counts. */
export function readClosedDates(closedDays: ReadonlyArray<ClosedDay>): Result<ClosedDates, CalendarProblem> {
  const dates = new Map<number, ClosedDay>();
  for (const [index, closedDay] of closedDays.entries()) {
    const day = parseDate(closedDay.date);
    if (day === undefined) {
      return err({ kind: 'bad-date', field: `closedDays[${index}].date`, value: closedDay.date });
    }
    if (dates.get(day)?.name === undefined) dates.set(day, closedDay);
  }
  return ok(new Map([...dates].sort(([a], [b]) => a - b)));
}

/** Gives what the closed days take out of a table, as segments of its open time, in order. */
export function closedSegments(week: WeekTable, table: SegmentSums, dates: ClosedDates): Segment[] {
  const segments: Segment[] = [];
  for (const day of dates.keys()) {
    if ((day + 3) * DAY <= table.from || (day - 3) * DAY >= table.to) continue;
    for (const piece of ownSegments(week, day, dates)) {
      const from = openTimeWithin(table, piece.from);
      const to = openTimeWithin(table, piece.to);
      if (to > from) segments.push({ from, to });
    }
  }
  return unionOf(segments);
}

/** The hours of a closed day that no open day near it covers too, as can happen where a gap moves a closing. */
function ownSegments(week: WeekTable, day: number, dates: ClosedDates): ReadonlyArray<Segment> {
  let own = segmentsOfDay(week.plan, week.offsets, day);
  // Days overlap only where clocks change.
  if (own.length === 0 || week.offsets.steadyOffset(day) !== undefined) return own;
  for (const step of NEIGHBOURS) {
    if (dates.has(day + step)) continue;
    for (const other of segmentsOfDay(week.plan, week.offsets, day + step)) {
      if (own.some((piece) => piece.from < other.to && other.from < piece.to)) {
        own = own.flatMap((piece) => without(piece, other));
      }
    }
  }
  return own;
}

function openTimeWithin(table: SegmentSums, t: number): Milliseconds {
  return sumBefore(table, Math.min(Math.max(t, table.from), table.to));
}
