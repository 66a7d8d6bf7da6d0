import { dateToDay, dayToDate, formatDate, parseDate, weekdayIndex } from '../calendar/instant/civilDate.ts';
import { DAY, type Instant } from '../calendar/instant/instant.ts';
import { zoneOffsets } from '../calendar/zone/zoneOffsets.ts';

/** Local dates `YYYY-MM-DD` of the lead, both included. */
export interface DateRange {
  readonly from: string;
  readonly to: string;
}

/** Instants, half open. */
export interface Span {
  readonly from: Instant;
  readonly to: Instant;
}

/** A week from Monday to Monday of the lead, or the part of one that a range holds. */
export interface ReviewWeek extends Span {
  /** ISO 8601: the week of 4 January is the first of its year. */
  readonly year: number;
  readonly week: number;
}

/** No review looks further back at once: the weeks of ten years. */
export const MOST_DAYS = 3653;

/** Gives a range of dates as instants: from its first midnight in the zone to the one after its last day. */
export function spanOf({ from, to }: DateRange, zone: string): Span {
  return { from: midnight(dayOf(from), zone), to: midnight(dayOf(to) + 1, zone) };
}

/** Gives the weeks of a range, in order; the first and the last may be parts of one. */
export function weeksOf(range: DateRange, zone: string): ReadonlyArray<ReviewWeek> {
  const [first, last] = [dayOf(range.from), dayOf(range.to)];
  const weeks: ReviewWeek[] = [];
  for (let day = first; day <= last; day += 7 - weekdayIndex(day)) {
    const end = Math.min(day + 7 - weekdayIndex(day), last + 1);
    weeks.push({ from: midnight(day, zone), to: midnight(end, zone), ...isoWeek(day) });
  }
  return weeks;
}

/** Gives the twelve whole weeks before the one that holds `now`: what the review opens with. */
export function usualRange(now: Instant, zone: string): DateRange {
  const today = zoneOffsets(zone).localDay(now);
  const monday = today - weekdayIndex(today);
  return { from: formatDate(monday - 12 * 7), to: formatDate(monday - 1) };
}

/** Gives the first instant of the next Monday: the end of the week that holds `now`. */
export function endOfWeek(now: Instant, zone: string): Instant {
  const today = zoneOffsets(zone).localDay(now);
  return midnight(today - weekdayIndex(today) + 7, zone);
}

/** Gives the days up to `now` from which a present pace is taken. */
export function paceSpan(now: Instant, days: number): Span {
  return { from: now - days * DAY, to: now };
}

/** Null for a range that can be reviewed, else what is wrong with it. */
export function rangeProblem({ from, to }: DateRange): 'not-a-date' | 'ends-before' | 'too-long' | null {
  const [first, last] = [parseDate(from), parseDate(to)];
  if (first === undefined || last === undefined) return 'not-a-date';
  if (last < first) return 'ends-before';
  return last - first >= MOST_DAYS ? 'too-long' : null;
}

function dayOf(date: string): number {
  const day = parseDate(date);
  if (day === undefined) throw new RangeError(`${date} is no date.`);
  return day;
}

function midnight(day: number, zone: string): Instant {
  return zoneOffsets(zone).toInstant(day * DAY);
}

/** A week belongs to the year of its Thursday. */
function isoWeek(day: number): { readonly year: number; readonly week: number } {
  const thursday = day - weekdayIndex(day) + 3;
  const { year } = dayToDate(thursday);
  return { year, week: Math.floor((thursday - dateToDay(year, 1, 1)) / 7) + 1 };
}
