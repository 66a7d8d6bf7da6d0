import type { ClosedDay } from '../../../shared/calendar/spec/closedDay.ts';
import { readHolidays, readHolidaysKey } from '../../../shared/team/sharedSettings.ts';
import type { Database } from '../sqlite.ts';
import { membershipOf } from './membership.ts';
import { teamSettings } from './teamSettings.ts';

/** The holidays of a year as the team has them. */
export interface SharedYear {
  readonly country: string;
  readonly year: number;
  readonly version: number;
  readonly days: ReadonlyArray<ClosedDay>;
}

/** The years of a country of which the team has a table; of all countries unless told which. None on a desk of its own. */
export function sharedYears(database: Database, country?: string): ReadonlyArray<SharedYear> {
  const prefix = country === undefined ? 'holidays/' : `holidays/${country}/`;
  return teamSettings(database, prefix).flatMap(({ key, version, value }) => {
    const of = readHolidaysKey(key);
    const days = of === null ? null : readHolidays(of.year, value);
    return of === null || days === null ? [] : [{ ...of, version, days }];
  });
}

/** How often the team changed the tables of each country; null on a desk of its own. It is the same on every desk, whichever years that needs. */
export function teamRenewals(database: Database): ReadonlyMap<string, number> | null {
  if (membershipOf(database) === null) return null;
  const renewed = new Map<string, number>();
  for (const { country, version } of sharedYears(database)) {
    if (version > 1) renewed.set(country, (renewed.get(country) ?? 0) + version - 1);
  }
  return renewed;
}
