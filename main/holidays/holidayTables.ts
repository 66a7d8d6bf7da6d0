import { createRequire } from 'node:module';
import type DateHolidays from 'date-holidays';

let loaded: typeof DateHolidays | undefined;

/** The tables of date-holidays: 12 MB that take 0.1 s to load, so only when a country is asked for. */
export function holidayTables(): typeof DateHolidays {
  loaded ??= createRequire(__filename)('date-holidays') as typeof DateHolidays;
  return loaded;
}

/** A code of the interchange in its parts: 'DE-BY' is a land and a state. */
export function codeParts(country: string): readonly [land: string, state: string, region: string] {
  const [land = '', state = '', region = ''] = country.split('-');
  return [land, state, region];
}
