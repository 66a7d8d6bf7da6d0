import type { ClosedDay } from '../../shared/calendar/spec/closedDay.ts';
import type { Database } from './sqlite.ts';
import { storedJson } from './storedJson.ts';

/** The public holidays of one year. */
export interface YearDays {
  readonly year: number;
  readonly days: ReadonlyArray<ClosedDay>;
}

/** Those of a country, and the version of the tables against which they were last looked at. */
export interface HolidayYear extends YearDays {
  readonly country: string;
  readonly tables: string;
}

/** The years for which a country's holidays are stored: without a gap, or null. */
export function storedYears(database: Database, country: string): { first: number; last: number } | null {
  const years = database.one<{ first: number | null; last: number | null }>(
    'SELECT min(year) AS first, max(year) AS last FROM holiday_year WHERE country = ?',
    country,
  );
  if (years === undefined || years.first === null || years.last === null) return null;
  return { first: years.first, last: years.last };
}

/** Stores the holidays of one year, once; a year that is there stays as it is. */
export function keepHolidays(database: Database, { country, year, days, tables }: HolidayYear): void {
  database.run(
    'INSERT INTO holiday_year (country, year, days, tables) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING',
    country,
    year,
    JSON.stringify(days),
    tables,
  );
}

export function storedCountries(database: Database): ReadonlyArray<string> {
  return database
    .all<{ country: string }>('SELECT DISTINCT country FROM holiday_year ORDER BY country')
    .map((row) => row.country);
}

/** The stored years of a country, in order. */
export function holidayYearsOf(database: Database, country: string): ReadonlyArray<HolidayYear> {
  return database
    .all<{ year: number; days: string; tables: string }>(
      'SELECT year, days, tables FROM holiday_year WHERE country = ? ORDER BY year',
      country,
    )
    .map(({ year, days, tables }) => ({
      country,
      year,
      days: storedJson<ReadonlyArray<ClosedDay>>(days),
      tables,
    }));
}

/** The stored years that nobody has looked at against this version of the tables, by country. */
export function yearsNotSeenBy(
  database: Database,
  tables: string,
): ReadonlyArray<Pick<HolidayYear, 'country' | 'year'>> {
  const sql = 'SELECT country, year FROM holiday_year WHERE tables <> ? ORDER BY country, year';
  return database.all<Pick<HolidayYear, 'country' | 'year'>>(sql, tables);
}

/** Says that a stored year was looked at against a version of the tables, and stays as it is. */
export function markSeen(database: Database, { country, year, tables }: HolidayYear): void {
  database.run('UPDATE holiday_year SET tables = ? WHERE country = ? AND year = ?', tables, country, year);
}

/** Puts other days in the place of those of a stored year. */
export function renewYear(database: Database, { country, year, days, tables }: HolidayYear): void {
  database.run(
    'UPDATE holiday_year SET days = ?, tables = ?, renewed = renewed + 1 WHERE country = ? AND year = ?',
    JSON.stringify(days),
    tables,
    country,
    year,
  );
}

/** How often the stored years of each country were renewed; countries that never were are left out. */
export function renewals(database: Database): ReadonlyMap<string, number> {
  const rows = database.all<{ country: string; renewed: number }>(
    'SELECT country, sum(renewed) AS renewed FROM holiday_year GROUP BY country HAVING sum(renewed) > 0',
  );
  return new Map(rows.map(({ country, renewed }) => [country, renewed]));
}

/** Puts the days of the team in the place of those of a stored year; how often the team changed them is counted there. Runs in the caller's transaction. */
export function takeYear(database: Database, country: string, { year, days }: YearDays): void {
  const sql = 'UPDATE holiday_year SET days = ? WHERE country = ? AND year = ?';
  database.run(sql, JSON.stringify(days), country, year);
}

/** All stored years. */
export function allHolidayYears(database: Database): ReadonlyArray<Omit<HolidayYear, 'tables'>> {
  return storedCountries(database).flatMap((country) => holidayYearsOf(database, country));
}
