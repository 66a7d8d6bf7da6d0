import type { Result } from '../../lang/result.ts';
import { err, ok } from '../../lang/result.ts';
import { weekdayIndex } from '../instant/civilDate.ts';
import type { Instant, Milliseconds } from '../instant/instant.ts';
import { DAY, HOUR, MINUTE } from '../instant/instant.ts';
import { WEEKDAYS } from '../instant/weekday.ts';
import type { Segment } from '../segment/segment.ts';
import type { CalendarProblem } from '../spec/calendarProblem.ts';
import type { WeekHours } from '../spec/weekHours.ts';
import type { ZoneOffsets } from '../zone/zoneOffsets.ts';

/** Checked weekly hours as milliseconds after local midnight, Monday first. */
export type WeekPlan = ReadonlyArray<ReadonlyArray<Segment>>;

const WALL_TIME = /^(\d\d):(\d\d)$/;

/** Checks weekly hours: each interval has a length, and those of a day are in order and do not overlap. */
export function planWeek(week: WeekHours): Result<WeekPlan, CalendarProblem> {
  const plan: Segment[][] = [];
  for (const weekday of WEEKDAYS) {
    const segments: Segment[] = [];
    for (const [index, hours] of week[weekday].entries()) {
      const from = readWallTime(hours[0]);
      const to = readWallTime(hours[1]);
      if (from === undefined || to === undefined || from >= to || from < (segments.at(-1)?.to ?? 0)) {
        return err({ kind: 'bad-hours', field: `week.${weekday}[${index}]`, value: hours.join('-') });
      }
      segments.push({ from, to });
    }
    plan.push(segments);
  }
  if (plan.every((segments) => segments.length === 0)) {
    return err({ kind: 'never-open', field: 'week', value: '' });
  }
  return ok(plan);
}

/** Gives the open segments of one local day as instants, in the order of the week; none on a day the zone skipped. */
export function segmentsOfDay(plan: WeekPlan, offsets: ZoneOffsets, day: number): ReadonlyArray<Segment> {
  const hours = plan[weekdayIndex(day)] as ReadonlyArray<Segment>;
  if (hours.length === 0) return hours;
  const steady = offsets.steadyOffset(day);
  if (steady === undefined) return segmentsNearChange(hours, offsets, day);
  const midnight = day * DAY - steady;
  return hours.map(({ from, to }) => ({ from: midnight + from, to: midnight + to }));
}

function segmentsNearChange(
  hours: ReadonlyArray<Segment>,
  offsets: ZoneOffsets,
  day: number,
): ReadonlyArray<Segment> {
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

function readWallTime(text: string): Milliseconds | undefined {
  const match = WALL_TIME.exec(text);
  if (!match) return undefined;
  const [hour, minute] = [Number(match[1]), Number(match[2])];
  const isTime = (hour <= 23 && minute <= 59) || text === '24:00';
  return isTime ? hour * HOUR + minute * MINUTE : undefined;
}
