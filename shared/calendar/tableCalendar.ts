import type { BusinessCalendar, OpenStretch } from './businessCalendar.ts';
import { endOfNthBusinessDay } from './businessDays.ts';
import { closedSegments } from './dates/changedHours.ts';
import type { ClosedTime } from './dates/closedTime.ts';
import {
  createClosedTime,
  keptOf,
  leastWithKept,
  mostWithKept,
  nextClosed,
  nextKept,
} from './dates/closedTime.ts';
import type { OwnDate, OwnDates } from './dates/ownDates.ts';
import {
  beyondRange,
  CALENDAR_END,
  CALENDAR_START,
  requireDuration,
  requireInstant,
} from './instant/calendarRange.ts';
import { formatDate, parseDate } from './instant/civilDate.ts';
import type { Instant, Milliseconds } from './instant/instant.ts';
import { endAt, isWithin, placeAt, sumBefore } from './segment/segmentSums.ts';
import type { CalendarSpec } from './spec/calendarSpec.ts';
import type { ClosedDay } from './spec/closedDay.ts';
import type { OpenTable } from './week/openTable.ts';
import { createOpenTable, earliestAt, latestAt } from './week/openTable.ts';
import type { WeekTable } from './week/weekTable.ts';

const NO_TABLE = createOpenTable(0, 0, []);
const NOTHING_CLOSED = createClosedTime(0, []);

/** A calendar over the table of its week, less what its dates with hours of their own take out of it. */
export class TableCalendar implements BusinessCalendar {
  readonly spec: CalendarSpec;
  readonly #week: WeekTable;
  readonly #dates: OwnDates;
  #table: OpenTable;
  #closed: ClosedTime;
  /** Open time of the whole table without what is closed. */
  #kept: Milliseconds;

  constructor(spec: CalendarSpec, week: WeekTable, dates: OwnDates) {
    this.spec = spec;
    this.#week = week;
    this.#dates = dates;
    // Nothing is laid out before the first question.
    this.#table = NO_TABLE;
    this.#closed = NOTHING_CLOSED;
    this.#kept = 0;
  }

  add(t: Instant, ms: Milliseconds): Instant {
    requireDuration(ms);
    this.#hold(t);
    if (ms === 0) return t;
    if (t + ms > CALENDAR_END) throw beyondRange();
    for (;;) {
      const kept = keptOf(this.#closed, sumBefore(this.#table.stretches, t)) + ms;
      if (kept <= this.#kept) return earliestAt(this.#table, leastWithKept(this.#closed, kept));
      this.#grow(this.#table.stretches.to);
    }
  }

  subtract(t: Instant, ms: Milliseconds): Instant {
    requireDuration(ms);
    this.#hold(t);
    if (ms === 0) return t;
    if (t - ms < CALENDAR_START) throw beyondRange();
    for (;;) {
      const kept = keptOf(this.#closed, sumBefore(this.#table.stretches, t)) - ms;
      if (kept >= 0) return latestAt(this.#table, mostWithKept(this.#closed, kept));
      this.#grow(this.#table.stretches.from - 1);
    }
  }

  between(a: Instant, b: Instant): Milliseconds {
    this.#hold(a);
    this.#hold(b);
    const untilA = keptOf(this.#closed, sumBefore(this.#table.stretches, a));
    return keptOf(this.#closed, sumBefore(this.#table.stretches, b)) - untilA;
  }

  isOpen(t: Instant): boolean {
    this.#hold(t);
    return (
      isWithin(this.#table.stretches, t) &&
      !isWithin(this.#closed.segments, sumBefore(this.#table.stretches, t))
    );
  }

  nextOpen(t: Instant): Instant {
    this.#hold(t);
    for (;;) {
      const open = nextKept(this.#closed, sumBefore(this.#table.stretches, t));
      if (open < this.#table.stretches.total) return latestAt(this.#table, open);
      this.#grow(this.#table.stretches.to);
    }
  }

  closesAt(t: Instant): Instant {
    if (!this.isOpen(t)) throw new RangeError('Only an open instant has a closing.');
    return this.#closesBy(t, CALENDAR_END);
  }

  endOfNthBusinessDay(t: Instant, n: number): Instant {
    requireInstant(t);
    return endOfNthBusinessDay(this.#week, this.#dates, t, n);
  }

  stretches(a: Instant, b: Instant): ReadonlyArray<OpenStretch> {
    this.#hold(a);
    const stretches: OpenStretch[] = [];
    if (b <= a) return stretches;
    this.#hold(b);
    // Asked of the open time, not by `nextOpen`, which would look past b for the next opening.
    for (let from = a; this.between(from, b) > 0; ) {
      const open = this.nextOpen(from);
      const to = this.#closesBy(open, b);
      stretches.push({ from: open, to });
      from = to;
    }
    return stretches;
  }

  localDate(t: Instant): string {
    requireInstant(t);
    return formatDate(this.#week.offsets.localDay(t));
  }

  isClosedDay(date: string): ClosedDay | undefined {
    return this.ownDate(date)?.closedDay;
  }

  ownDate(date: string): OwnDate | undefined {
    const day = parseDate(date);
    return day === undefined ? undefined : this.#dates.get(day);
  }

  /** The end of the open stretch that holds t, or `limit` if that comes first. */
  #closesBy(t: Instant, limit: Instant): Instant {
    for (;;) {
      const table = this.#table.stretches;
      const amount = sumBefore(table, t);
      const untilClosed = t + nextClosed(this.#closed, amount) - amount;
      const close = Math.min(endAt(table, placeAt(table, t)), untilClosed);
      if (close >= limit || close < table.to) return Math.min(close, limit);
      this.#grow(table.to);
    }
  }

  /** Checks t, and that the table holds it. */
  #hold(t: Instant): void {
    if (t >= this.#table.stretches.from && t < this.#table.stretches.to && Number.isInteger(t)) return;
    requireInstant(t);
    this.#grow(Math.min(t, CALENDAR_END - 1));
  }

  /** Takes the table of the week that holds t; one that holds less has been outgrown. */
  #grow(t: Instant): void {
    const table = this.#week.holding(t);
    this.#closed = createClosedTime(
      table.stretches.total,
      closedSegments(this.#week, table.stretches, this.#dates),
    );
    this.#kept = keptOf(this.#closed, table.stretches.total);
    this.#table = table;
  }
}
