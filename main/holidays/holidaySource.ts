import type { HolidaysTypes } from 'date-holidays';
import type { ClosedDay } from '../../shared/calendar/spec/closedDay.ts';
import { luxonZone } from '../../shared/calendar/zone/luxonZone.ts';
import { closedDatesOf } from './closedDates.ts';
import { codeParts, holidayTables } from './holidayTables.ts';
import { knowsCountry } from './knowsCountry.ts';

const LATIN = /^[\p{Script=Latin}\P{L}]*$/u;

// A year of one country takes up to 60 ms to work out, and each desk asks for it again.
const daysByYear = new Map<string, ReadonlyArray<ClosedDay>>();

/**
 * Public holidays of a country, or of a region of it ('US', 'DE-BY'), as closed local dates with names, substitute days
 * and both years included; none for a country that the tables lack (policy §1). An entry that begins or ends within a
 * date closes that part of it, whatever an office is open then.
 */
export function closedDaysOf(country: string, fromYear: number, toYear: number): ReadonlyArray<ClosedDay> {
  if (!knowsCountry(country)) return [];
  // Of two entries for one time the later year's own counts, before the end of a feast that began in the year before.
  const years = Array.from({ length: toYear - fromYear + 1 }, (_, index) => toYear - index);
  return withoutDoubles(years.flatMap((year) => daysOf(country, year))).sort(inOrder);
}

function daysOf(country: string, year: number): ReadonlyArray<ClosedDay> {
  const key = `${country} ${year}`;
  const days = daysByYear.get(key) ?? workOut(country, year);
  daysByYear.set(key, days);
  return days;
}

/** A name is the one that the customer uses, as long as the analyst can read it. */
function workOut(country: string, year: number): ReadonlyArray<ClosedDay> {
  const { entries, zone } = entriesOf(country, year, {});
  const isReadable = entries.every(({ name }) => LATIN.test(name));
  const english = isReadable ? entries : entriesOf(country, year, { languages: 'en' }).entries;
  const englishNames = new Map(english.map((entry) => [keyOf(entry), entry.name]));
  return entries.flatMap((entry) => {
    const name = LATIN.test(entry.name) ? entry.name : (englishNames.get(keyOf(entry)) ?? entry.name);
    return closedDatesOf(entry, luxonZone(zone)).map((closed) => ({ ...closed, name }));
  });
}

function entriesOf(country: string, year: number, language: HolidaysTypes.Options) {
  const tables = new (holidayTables())(...codeParts(country), { types: ['public'], ...language });
  // The first zone is the one in which the tables give their instants.
  return { entries: tables.getHolidays(year), zone: tables.getTimezones()[0] ?? 'UTC' };
}

function keyOf({ rule, start }: HolidaysTypes.Holiday): string {
  return `${rule} ${start.getTime()}`;
}

/** Of several entries for one time the first names it; a date that is closed as a whole needs no parts. */
function withoutDoubles(days: ReadonlyArray<ClosedDay>): ClosedDay[] {
  const whole = new Set(days.flatMap(({ date, part }) => (part === undefined ? [date] : [])));
  const byTime = new Map<string, ClosedDay>();
  for (const day of days) {
    const time = [day.date, ...(day.part ?? [])].join(' ');
    const isCovered = day.part !== undefined && whole.has(day.date);
    if (!isCovered && !byTime.has(time)) byTime.set(time, day);
  }
  return [...byTime.values()];
}

function inOrder(a: ClosedDay, b: ClosedDay): number {
  const [first, second] = [a, b].map(({ date, part }) => [date, ...(part ?? [])].join(' '));
  return (first ?? '') < (second ?? '') ? -1 : 1;
}
