import type { ClosedDay } from '../../shared/calendar/closedDay.ts';
import { DAY } from '../../shared/calendar/instant.ts';
import { codeParts, holidayTables } from './holidayTables.ts';
import { knowsCountry } from './knowsCountry.ts';

const LATIN = /^[\p{Script=Latin}\P{L}]*$/u;

/**
 * Public holidays of a country, or of a region of it ('US', 'DE-BY'), as local dates with names, substitute days and
 * both years included; none for a country that the tables lack (policy §1).
 */
export function closedDaysOf(country: string, fromYear: number, toYear: number): ReadonlyArray<ClosedDay> {
  if (!knowsCountry(country)) return [];
  const names = namesByDate(country, fromYear, toYear, null);
  // A name is the one that the customer uses, as long as the analyst can read it.
  const english = [...names.values()].every((name) => LATIN.test(name))
    ? null
    : namesByDate(country, fromYear, toYear, 'en');
  return [...names]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([date, name]) => ({ date, name: LATIN.test(name) ? name : (english?.get(date) ?? name) }));
}

function namesByDate(
  country: string,
  fromYear: number,
  toYear: number,
  language: string | null,
): ReadonlyMap<string, string> {
  const options = { types: ['public' as const], ...(language === null ? {} : { languages: language }) };
  const tables = new (holidayTables())(...codeParts(country), options);
  const years = Array.from({ length: toYear - fromYear + 1 }, (_, index) => fromYear + index);
  const days = years
    .flatMap((year) => tables.getHolidays(year))
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
