import type { HolidayRegion } from '../../shared/ipc/organizationChannels.ts';
import { codeParts, holidayTables } from './holidayTables.ts';
import { knowsCountry } from './knowsCountry.ts';

/**
 * The regions that the tables know within a country or a region of it, by name; none for an unknown code. The names are
 * in a language (its tag) as far as the tables have it, else as the country itself calls them.
 */
export function regionsOf(code: string, language: string): ReadonlyArray<HolidayRegion> {
  if (!knowsCountry(code)) return [];
  const [land, state, region] = codeParts(code);
  const tables = new (holidayTables())();
  if (region !== '') return [];
  const names = state === '' ? tables.getStates(land, language) : tables.getRegions(land, state, language);
  return Object.entries(names ?? {})
    .map(([part, name]) => ({ code: `${code}-${part}`, name: String(name) }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}
