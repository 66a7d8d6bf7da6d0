import { createRequire } from 'node:module';
import type DateHolidays from 'date-holidays';
import type { ClosedDay } from '../../shared/calendar/closedDay.ts';
import { DAY } from '../../shared/calendar/instant.ts';

let loaded: typeof DateHolidays | undefined;

/**
 * Public holidays of a country, or of a region of it ('US', 'DE-BY'), as local dates with names, both years included;
 * none for a country that the tables lack (policy §1).
 */
export function closedDaysOf(country: string, fromYear: number, toYear: number): ReadonlyArray<ClosedDay> {
  const [land = '', state = '', region = ''] = country.split('-');
  const holidays = new (tables())(land, state, region, { types: ['public'], languages: 'en' });
  const names = new Map<string, string>();
  for (let year = fromYear; year <= toYear; year++) {
    for (const { date, start, end, name } of holidays.getHolidays(year)) {
      for (const day of localDates(date, end.getTime() - start.getTime())) {
        if (!names.has(day)) names.set(day, name);
      }
    }
  }
  return [...names].sort(([a], [b]) => (a < b ? -1 : 1)).map(([date, name]) => ({ date, name }));
}

/** A feast of several days is one entry with the date of its first. */
function localDates(first: string, length: number): ReadonlyArray<string> {
  const start = Date.parse(`${first.slice(0, 10)}T00:00:00Z`);
  const count = Math.max(1, Math.round(length / DAY));
  return Array.from({ length: count }, (_, day) => new Date(start + day * DAY).toISOString().slice(0, 10));
}

/** The tables are 12 MB and take 0.1 s to load: only when a country is asked for. */
function tables(): typeof DateHolidays {
  loaded ??= createRequire(__filename)('date-holidays') as typeof DateHolidays;
  return loaded;
}
