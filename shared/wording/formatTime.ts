import { dayToDate, parseDate, weekdayIndex } from '../calendar/instant/civilDate.ts';
import type { Instant } from '../calendar/instant/instant.ts';
import { DAY } from '../calendar/instant/instant.ts';
import { WEEKDAYS } from '../calendar/instant/weekday.ts';
import type { LocalParts } from '../calendar/zone/localTime.ts';
import { localParts } from '../calendar/zone/localTime.ts';
import type { Catalogue } from '../messages/catalogue.ts';

/** Gives the wall clock of a zone, 24 hours: 16:40; seconds for severity 1 and for the clock only. */
export function formatClockTime(t: Instant, zone: string, seconds = false): string {
  const { hour, minute, second } = localParts(t, zone);
  return [hour, minute, ...(seconds ? [second] : [])].map(padded).join(':');
}

/** Gives the date in a zone: Fri 4 Dec; the year only if it is not the one of `now` there. */
export function formatDate({ format }: Catalogue, t: Instant, zone: string, now: Instant): string {
  const { weekday, day, month, year } = localParts(t, zone);
  return format.date(weekday, day, month, year === localParts(now, zone).year ? null : year);
}

/** Gives date and time in a zone: Fri 4 Dec 16:40. */
export function formatDateTime(
  words: Catalogue,
  t: Instant,
  zone: string,
  now: Instant,
  seconds = false,
): string {
  return words.format.timeOnDate(formatDate(words, t, zone, now), formatClockTime(t, zone, seconds));
}

/** Gives the shortest unambiguous time near now: 09:18 today, Tue 19:00 within six days, else Fri 4 Dec 16:40. */
export function formatWhen(
  words: Catalogue,
  t: Instant,
  zone: string,
  now: Instant,
  seconds = false,
): string {
  const then = localParts(t, zone);
  const time = formatClockTime(t, zone, seconds);
  if (isSameDate(then, localParts(now, zone))) return time;
  // Within six days no weekday can be meant twice, whatever the hour.
  const isNear = Math.abs(t - now) < 6 * DAY;
  return isNear
    ? words.format.timeOnDate(words.format.weekday(then.weekday), time)
    : formatDateTime(words, t, zone, now, seconds);
}

/** The time at another place; `weekday` is empty where it is the analyst's too. */
export interface TimeElsewhere {
  readonly time: string;
  readonly weekday: string;
}

/** Gives the time at a customer's site and, when it differs from the analyst's, the weekday. */
export function timeElsewhere(
  { format }: Catalogue,
  t: Instant,
  zone: string,
  ownZone: string,
  seconds = false,
): TimeElsewhere {
  const { weekday } = localParts(t, zone);
  const isOtherDay = weekday !== localParts(t, ownZone).weekday;
  return { time: formatClockTime(t, zone, seconds), weekday: isOtherDay ? format.weekday(weekday) : '' };
}

/** Gives the time at a customer's site, with the weekday when it differs from the analyst's: 23:14 Sun. */
export function formatTimeElsewhere(
  words: Catalogue,
  t: Instant,
  zone: string,
  ownZone: string,
  seconds = false,
): string {
  const { time, weekday } = timeElsewhere(words, t, zone, ownZone, seconds);
  return weekday === '' ? time : words.format.timeElsewhere(time, weekday);
}

/** Gives the weekday of a local date `YYYY-MM-DD`: Fri. */
export function formatWeekday({ format }: Catalogue, date: string): string {
  return format.weekday(partsOf(date).weekday);
}

/** Gives a local date `YYYY-MM-DD` as Sat 5, where the month stands nearby. */
export function formatWeekdayDay({ format }: Catalogue, date: string): string {
  const { weekday, day } = partsOf(date);
  return format.weekdayDay(weekday, day);
}

/** Gives a local date `YYYY-MM-DD` as 4 Dec; the year only if it is not the one of `now` in the zone. */
export function formatDayMonth({ format }: Catalogue, date: string, zone: string, now: Instant): string {
  const { day, month, year } = partsOf(date);
  return format.dayMonth(day, month, year === localParts(now, zone).year ? null : year);
}

/** Gives a local date `YYYY-MM-DD` as Fri 4 Dec; the year only if it is not the one of `now` in the zone. */
export function formatDateText({ format }: Catalogue, date: string, zone: string, now: Instant): string {
  const { weekday, day, month, year } = partsOf(date);
  return format.date(weekday, day, month, year === localParts(now, zone).year ? null : year);
}

function partsOf(date: string): Pick<LocalParts, 'weekday' | 'day' | 'month' | 'year'> {
  const dayNumber = parseDate(date) ?? 0;
  return { weekday: WEEKDAYS[weekdayIndex(dayNumber)] ?? 'mon', ...dayToDate(dayNumber) };
}

function isSameDate(a: LocalParts, b: LocalParts): boolean {
  return a.day === b.day && a.month === b.month && a.year === b.year;
}

function padded(value: number): string {
  return String(value).padStart(2, '0');
}
