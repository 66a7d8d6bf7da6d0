import type { Result } from '../lang/result.ts';
import { err, ok } from '../lang/result.ts';
import type { CalendarProblem } from './calendarProblem.ts';
import { readClosedDates } from './closedDates.ts';
import type { ClosedDay } from './closedDay.ts';
import type { Instant, Milliseconds } from './instant.ts';
import { DAY } from './instant.ts';
import { isZone } from './localTime.ts';
import { isRoundTheClock, RoundTheClock } from './roundTheClock.ts';
import { TableCalendar } from './tableCalendar.ts';
import type { WeekHours } from './weekHours.ts';
import type { WeekPlan } from './weekPlan.ts';
import { planWeek } from './weekPlan.ts';
import { WeekTable } from './weekTable.ts';
import { zoneOffsets } from './zoneOffsets.ts';

/** A calendar as plain JSON: weekly hours in an IANA zone, less the closed local dates (policy §3). */
export interface CalendarSpec {
  readonly zone: string;
  readonly week: WeekHours;
  readonly closedDays: ReadonlyArray<ClosedDay>;
  /** The open time that the policy calls one business day; declared, not derived (policy §1). */
  readonly businessDayMs: Milliseconds;
}

/** Open time without a break, half open: `from` is open, `to` is not. */
export interface OpenStretch {
  readonly from: Instant;
  readonly to: Instant;
}

/**
 * Answers in integers about the open time of a calendar (policy §3). Instants outside the years 1900 to 2199,
 * and answers that would lie there, throw a RangeError.
 */
export interface BusinessCalendar {
  readonly spec: CalendarSpec;
  /** The earliest x ≥ t such that the open time within [t, x) is `ms`; t itself for 0. */
  add(t: Instant, ms: Milliseconds): Instant;
  /** The latest x ≤ t such that the open time within [x, t) is `ms`; t itself for 0. */
  subtract(t: Instant, ms: Milliseconds): Instant;
  /** Open milliseconds within [a, b); negative when b < a. */
  between(a: Instant, b: Instant): Milliseconds;
  isOpen(t: Instant): boolean;
  /** The earliest open x ≥ t: t itself when open. */
  nextOpen(t: Instant): Instant;
  /** The end of the open stretch that holds t, which must be open; `CALENDAR_END` when it never closes. */
  closesAt(t: Instant): Instant;
  /** The close of the n-th business day (n ≥ 1) strictly after the local date of t. */
  endOfNthBusinessDay(t: Instant, n: number): Instant;
  /** The open stretches within [a, b), clipped to it, in order. */
  stretches(a: Instant, b: Instant): ReadonlyArray<OpenStretch>;
  /** The date `YYYY-MM-DD` that clocks of the zone show at t. */
  localDate(t: Instant): string;
  /** The closed day of the calendar on a local date `YYYY-MM-DD`, if there is one. */
  isClosedDay(date: string): ClosedDay | undefined;
}

/** Gives the table of a week in a zone: a fresh one, or one that other calendars use too. */
export type WeekTableSource = (zone: string, plan: WeekPlan) => WeekTable;

/** Gives a calendar that can answer, or names the first field that makes it impossible. */
export function createCalendar(
  spec: CalendarSpec,
  tableOf: WeekTableSource = (zone, plan) => new WeekTable(plan, zoneOffsets(zone)),
): Result<BusinessCalendar, CalendarProblem> {
  if (!isZone(spec.zone)) return err({ kind: 'unknown-zone', field: 'zone', value: spec.zone });
  const plan = planWeek(spec.week);
  if (!plan.ok) return plan;
  const dates = readClosedDates(spec.closedDays);
  if (!dates.ok) return dates;
  const { businessDayMs } = spec;
  if (!(Number.isInteger(businessDayMs) && businessDayMs > 0 && businessDayMs <= DAY)) {
    return err({ kind: 'bad-business-day', field: 'businessDayMs', value: String(businessDayMs) });
  }
  if (isRoundTheClock(plan.value) && dates.value.size === 0) return ok(new RoundTheClock(spec));
  return ok(new TableCalendar(spec, tableOf(spec.zone, plan.value), dates.value));
}
