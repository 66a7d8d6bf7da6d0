import { expect, test } from 'vitest';
import { closedDaysOf } from '../../../main/holidays/holidaySource.ts';
import { codeParts, holidayTables } from '../../../main/holidays/holidayTables.ts';
import type { BusinessCalendar } from '../../../shared/calendar/businessCalendar.ts';
import { createCalendarShelf } from '../../../shared/calendar/calendarShelf.ts';
import {
  dateToDay,
  formatDate,
  parseDate,
  weekdayIndex,
} from '../../../shared/calendar/instant/civilDate.ts';
import { DAY, HOUR, MINUTE } from '../../../shared/calendar/instant/instant.ts';
import { BUSINESS_WEEK } from '../../../shared/calendar/spec/weekHours.ts';
import { zoneOffsets } from '../../../shared/calendar/zone/zoneOffsets.ts';

const tables = holidayTables();
/** A region differs from its country by a few entries, which each year has: one year tells. */
const YEARS = { country: [2026, 2028], region: [2027, 2027] } as const;
const shelf = createCalendarShelf();

type Entry = { readonly start: Date; readonly end: Date };

/** All countries, states and regions that the tables know. */
function allCodes(): ReadonlyArray<string> {
  const known = new tables();
  return Object.keys(known.getCountries()).flatMap((land) => [
    land,
    ...Object.keys(known.getStates(land) ?? {}).flatMap((state) => [
      `${land}-${state}`,
      ...Object.keys(known.getRegions(land, state) ?? {}).map((region) => `${land}-${state}-${region}`),
    ]),
  ]);
}

test('the open hours of 2026 to 2028 in each country, and of 2027 in each region, are those that the instants of the tables leave', () => {
  const codes = allCodes();
  expect(codes.length).toBeGreaterThan(600);
  expect(codes.flatMap(wrongDates)).toEqual([]);
}, 300_000);

function wrongDates(code: string): ReadonlyArray<string> {
  const source = new tables(...codeParts(code), { types: ['public'] });
  const zone = source.getTimezones()[0] ?? 'UTC';
  const [first, last] = YEARS[code.includes('-') ? 'region' : 'country'];
  const firstDay = dateToDay(first, 1, 1);
  const years = Array.from({ length: last - first + 2 }, (_, at) => first - 1 + at);
  const entries = years.flatMap((year) => source.getHolidays(year));
  const closedDays = closedDaysOf(code, first - 1, last);
  const calendar = shelf({ zone, week: BUSINESS_WEEK, closedDays, businessDayMs: 9 * HOUR });
  const days = Array.from({ length: dateToDay(last + 1, 1, 1) - firstDay }, (_, i) => firstDay + i);
  const touched = new Set(entries.flatMap((entry) => daysOf(entry, zone)));
  const left = new Map(
    days.map((day) => [day, touched.has(day) ? minutesLeft(entries, zone, day) : usualMinutes(day)]),
  );
  const total = [...left.values()].reduce((sum, minutes) => sum + minutes, 0);
  const changed = new Set(closedDays.map(({ date }) => parseDate(date) ?? 0));
  // To ask for each day takes a minute: those that neither names are ordinary, and the sum says that they are all there.
  const isAsked =
    openMinutes(calendar, firstDay, days.length) === total
      ? (day: number) => touched.has(day) || changed.has(day)
      : () => true;
  return days
    .filter((day) => isAsked(day) && openMinutes(calendar, day, 1) !== left.get(day))
    .map((day) => `${code} ${formatDate(day)}: the tables leave ${left.get(day)} minutes`);
}

function openMinutes(calendar: BusinessCalendar, day: number, count: number): number {
  const offsets = zoneOffsets(calendar.spec.zone);
  return calendar.between(offsets.toInstant(day * DAY), offsets.toInstant((day + count) * DAY)) / MINUTE;
}

function usualMinutes(day: number): number {
  return weekdayIndex(day) > 4 ? 0 : 9 * 60;
}

function daysOf({ start, end }: Entry, zone: string): number[] {
  const offsets = zoneOffsets(zone);
  const [first, last] = [offsets.localDay(start.getTime()), offsets.localDay(end.getTime())];
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

/** Counted by the minute: entries may overlap, and this way needs no union. */
function minutesLeft(entries: ReadonlyArray<Entry>, zone: string, day: number): number {
  if (usualMinutes(day) === 0) return 0;
  const offsets = zoneOffsets(zone);
  const opening = offsets.toInstant(day * DAY + 8 * HOUR);
  const closing = offsets.toInstant(day * DAY + 17 * HOUR);
  const near = entries.filter(({ start, end }) => start.getTime() < closing && end.getTime() > opening);
  let minutes = 0;
  for (let t = opening; t < closing; t += MINUTE) {
    if (!near.some(({ start, end }) => start.getTime() <= t && t < end.getTime())) minutes += 1;
  }
  return minutes;
}
