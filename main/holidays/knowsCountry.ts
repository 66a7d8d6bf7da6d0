import { isHolidayCode } from '../../shared/customer/holidayCode.ts';
import { codeParts, holidayTables } from './holidayTables.ts';

const known = new Map<string, boolean>();

/** True for a country, or a region of one, whose public holidays are known ('US', 'DE-BY-EVANG'). */
export function knowsCountry(country: string): boolean {
  const answer = known.get(country) ?? isInTables(country);
  known.set(country, answer);
  return answer;
}

function isInTables(country: string): boolean {
  if (!isHolidayCode(country)) return false;
  const [land, state, region] = codeParts(country);
  const tables = new (holidayTables())();
  if (!has(tables.getCountries(), land)) return false;
  if (state === '') return true;
  if (!has(tables.getStates(land), state)) return false;
  return region === '' || has(tables.getRegions(land, state), region);
}

function has(names: unknown, code: string): boolean {
  return typeof names === 'object' && names !== null && Object.hasOwn(names, code);
}
