import type { HolidayPlace } from '../../shared/ipc/organizationChannels.ts';
import { holidayTables } from './holidayTables.ts';

const known = new Map<string, ReadonlyArray<HolidayPlace>>();

/**
 * All countries that the tables of public holidays know, each followed by its regions. The names are in a language (its
 * tag) as far as the tables have it, else as the country itself calls them.
 */
export function holidayPlaces(language: string): ReadonlyArray<HolidayPlace> {
  const places = known.get(language) ?? readPlaces(language);
  known.set(language, places);
  return places;
}

type Names = Readonly<Record<string, string>> | undefined;

function readPlaces(language: string): ReadonlyArray<HolidayPlace> {
  const tables = new (holidayTables())();
  return placesIn('', tables.getCountries(language), tables.getCountries()).flatMap((country) => {
    const land = country.code;
    const states = placesIn(`${land}-`, tables.getStates(land, language), tables.getStates(land));
    const withRegions = states.flatMap((state) => {
      const part = state.code.slice(land.length + 1);
      const names = tables.getRegions(land, part, language);
      return [state, ...placesIn(`${state.code}-`, names, tables.getRegions(land, part))];
    });
    return [country, ...withRegions];
  });
}

function placesIn(within: string, names: Names, own: Names): ReadonlyArray<HolidayPlace> {
  return Object.entries(names ?? {})
    .map(([part, name]) => ({
      code: `${within}${part}`,
      name: String(name),
      own: String(own?.[part] ?? name),
    }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}
