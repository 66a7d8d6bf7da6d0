import { DAY } from '../../shared/calendar/instant/instant.ts';
import type { ClosedDay } from '../../shared/calendar/spec/closedDay.ts';
import { codeParts, holidayTables } from './holidayTables.ts';
import { knowsCountry } from './knowsCountry.ts';

const LATIN = /^[\p{Script=Latin}\P{L}]*$/u;

// A year of one country takes up to 60 ms to work out, and each desk asks for it again.
const daysByYear = new Map<string, ReadonlyArray<ClosedDay>>();

/**
 * Public holidays of a country, or of a region of it ('US', 'DE-BY'), as local dates with names, substitute days and
 * both years included; none for a country that the tables lack (policy §1).
 */
export function closedDaysOf(country: string, fromYear: number, toYear: number): ReadonlyArray<ClosedDay> {
  if (!knowsCountry(country)) return [];
  const years = Array.from({ length: toYear - fromYear + 1 }, (_, index) => fromYear + index);
  // A feast that begins in one year may end in the next.
  const byDate = new Map(years.flatMap((year) => daysOf(country, year)).map((day) => [day.date, day]));
  return [...byDate.values()].sort((a, b) => (a.date < b.date ? -1 : 1));
}

function daysOf(country: string, year: number): ReadonlyArray<ClosedDay> {
  const key = `${country} ${year}`;
  const days = daysByYear.get(key) ?? workOut(country, year);
  daysByYear.set(key, days);
  return days;
}

/** A name is the one that the customer uses, as long as the analyst can read it. */
function workOut(country: string, year: number): ReadonlyArray<ClosedDay> {
  const names = namesByDate(country, year, null);
  const isReadable = [...names.values()].every((name) => LATIN.test(name));
  const english = isReadable ? names : namesByDate(country, year, 'en');
  return [...names].map(([date, name]) => ({
    date,
    name: LATIN.test(name) ? name : (english.get(date) ?? name),
  }));
}

function namesByDate(country: string, year: number, language: string | null): ReadonlyMap<string, string> {
  const options = { types: ['public' as const], ...(language === null ? {} : { languages: language }) };
  const tables = new (holidayTables())(...codeParts(country), options);
  const days = tables
    .getHolidays(year)
    .flatMap(({ date, start, end, name }) =>
      localDates(date, end.getTime() - start.getTime()).map((day) => [day, name] as const),
    );
  // Of two on one day the first in the tables names it: a later entry of a map would win.
  return new Map(days.reverse());
}

/** A feast of several days is one entry with the date of its first. */
function localDates(first: string, length: number): ReadonlyArray<string> {
  const start = Date.parse(`${first.slice(0, 10)}T00:00:00Z`);
  const count = Math.max(1, Math.round(length / DAY));
  return Array.from({ length: count }, (_, day) => new Date(start + day * DAY).toISOString().slice(0, 10));
}
