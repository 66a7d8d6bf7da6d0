import type { Result } from '../../lang/result.ts';
import { err, ok } from '../../lang/result.ts';
import { weekdayIndex } from '../instant/civilDate.ts';
import type { Instant, Milliseconds } from '../instant/instant.ts';
import { DAY, HOUR, MINUTE } from '../instant/instant.ts';
import { WEEKDAYS } from '../instant/weekday.ts';
import type { Segment } from '../segment/segment.ts';
import type { CalendarProblem } from '../spec/calendarProblem.ts';
import type { DayHours, WeekHours } from '../spec/weekHours.ts';
import type { ZoneOffsets } from '../zone/zoneOffsets.ts';

/** Checked hours of a day as milliseconds after local midnight, in order; touching ones stay apart. */
export type DayPlan = ReadonlyArray<Segment>;

/** Checked weekly hours, Monday first. */
export type WeekPlan = ReadonlyArray<DayPlan>;

const WALL_TIME = /^(\d\d):(\d\d)$/;

/** Checks weekly hours; a week that is never open is refused. */
export function planWeek(week: WeekHours): Result<WeekPlan, CalendarProblem> {
  const plan: DayPlan[] = [];
  for (const weekday of WEEKDAYS) {
    const day = planDay(week[weekday], `week.${weekday}`);
    if (!day.ok) return day;
    plan.push(day.value);
  }
  if (plan.every((hours) => hours.length === 0)) {
    return err({ kind: 'never-open', field: 'week', value: '' });
  }
  return ok(plan);
}

/** Checks the hours of a day: each interval has a length, and they are in order and do not overlap. */
export function planDay(hours: DayHours, field: string): Result<DayPlan, CalendarProblem> {
  const plan: Segment[] = [];
  for (const [index, [open, close]] of hours.entries()) {
    const from = wallTimeOf(open);
    const to = wallTimeOf(close);
    if (from === undefined || to === undefined || from >= to || from < (plan.at(-1)?.to ?? 0)) {
      return err({ kind: 'bad-hours', field: `${field}[${index}]`, value: `${open}-${close}` });
    }
    plan.push({ from, to });
  }
  return ok(plan);
}

/** Gives the hours that a local day has by its weekday. */
export function hoursOn(plan: WeekPlan, day: number): DayPlan {
  return plan[weekdayIndex(day)] as DayPlan;
}

/** Gives the hours of one local day as instants, in the order of the day; none on a day that the zone skipped. */
export function segmentsOn(day: number, hours: DayPlan, offsets: ZoneOffsets): ReadonlyArray<Segment> {
  if (hours.length === 0) return hours;
  const steady = offsets.steadyOffset(day);
  if (steady === undefined) return segmentsNearChange(day, hours, offsets);
  const midnight = day * DAY - steady;
  return hours.map(({ from, to }) => ({ from: midnight + from, to: midnight + to }));
}

function segmentsNearChange(day: number, hours: DayPlan, offsets: ZoneOffsets): ReadonlyArray<Segment> {
  if (!offsets.hasDay(day)) return [];
  const segments: Segment[] = [];
  for (const { from, to } of hours) {
    const start: Instant = offsets.toInstant(day * DAY + from);
    const end: Instant = offsets.toInstant(day * DAY + to);
    // Nothing is left of an interval that a gap swallows whole.
    if (end > start) segments.push({ from: start, to: end });
  }
  return segments;
}

/** Reads a wall time `HH:MM`, up to `24:00`, as milliseconds after local midnight; undefined for any other text. */
export function wallTimeOf(text: string): Milliseconds | undefined {
  const match = WALL_TIME.exec(text);
  if (!match) return undefined;
  const [hour, minute] = [Number(match[1]), Number(match[2])];
  const isTime = (hour <= 23 && minute <= 59) || text === '24:00';
  return isTime ? hour * HOUR + minute * MINUTE : undefined;
}
