import { beyondRange, CALENDAR_END, CALENDAR_START } from '../instant/calendarRange.ts';
import { dateToDay, dayToDate } from '../instant/civilDate.ts';
import type { Instant } from '../instant/instant.ts';
import { DAY } from '../instant/instant.ts';
import type { Segment } from '../segment/segment.ts';
import { unionOf } from '../segment/segment.ts';
import type { SegmentSums } from '../segment/segmentSums.ts';
import type { ZoneOffsets } from '../zone/zoneOffsets.ts';
import type { OpenTable } from './openTable.ts';
import { createOpenTable } from './openTable.ts';
import type { DayPlan, WeekPlan } from './weekPlan.ts';
import { hoursOn, segmentsOn } from './weekPlan.ts';

/** No piece of a local day lies further from that day in UTC than this. */
const MARGIN_DAYS = 3;

/** Hours of dates, by the number of the local day, that are laid out in place of those of their weekday. */
export type AddedHours = ReadonlyMap<number, DayPlan>;

/**
 * The open table of a week in a zone, before anything is closed. It begins with the years around the first question and
 * at least doubles when a question needs more; calendars of one week, zone and added hours share it.
 */
export class WeekTable {
  readonly plan: WeekPlan;
  readonly offsets: ZoneOffsets;
  readonly added: AddedHours;
  #table: OpenTable | undefined;

  constructor(plan: WeekPlan, offsets: ZoneOffsets, added: AddedHours) {
    this.plan = plan;
    this.offsets = offsets;
    this.added = added;
  }

  /** Gives a table that holds the instant t, and all that earlier tables held. */
  holding(t: Instant): OpenTable {
    if (!(t >= CALENDAR_START && t < CALENDAR_END)) throw beyondRange();
    const known = this.#table?.stretches;
    if (this.#table && known && t >= known.from && t < known.to) return this.#table;
    const { from, to } = spanHolding(t, known);
    this.#table = this.#layOut(Math.max(from, CALENDAR_START), Math.min(to, CALENDAR_END));
    return this.#table;
  }

  #layOut(from: Instant, to: Instant): OpenTable {
    const pieces: Segment[] = [];
    for (let day = from / DAY - MARGIN_DAYS; day < to / DAY + MARGIN_DAYS; day += 1) {
      const hours = this.added.get(day) ?? hoursOn(this.plan, day);
      for (const piece of segmentsOn(day, hours, this.offsets)) {
        const clipped = { from: Math.max(piece.from, from), to: Math.min(piece.to, to) };
        if (clipped.to > clipped.from) pieces.push(clipped);
      }
    }
    return createOpenTable(from, to, unionOf(pieces));
  }
}

/** The years around t at first; later the known span, at least doubled on the side on which t lies. */
function spanHolding(t: Instant, known: SegmentSums | undefined): Segment {
  const { year } = dayToDate(Math.floor(t / DAY));
  const [from, to] = [startOfYear(year - 1), startOfYear(year + 3)];
  if (!known) return { from, to };
  const growth = known.to - known.from;
  if (t < known.from) return { from: Math.min(from, known.from - growth), to: known.to };
  return { from: known.from, to: Math.max(to, known.to + growth) };
}

function startOfYear(year: number): Instant {
  return dateToDay(year, 1, 1) * DAY;
}
