import type { Database } from '../../persistence/sqlite.ts';
import { sharedYears } from '../../persistence/team/sharedHolidays.ts';
import type { HolidaySource } from '../deskOptions.ts';

/**
 * The holidays as the team has them, year by year, and as the source tells them where the team has none yet: whichever
 * tables a program has, every desk of a team counts the same days.
 */
export function createSharedHolidays(database: Database, source: HolidaySource): HolidaySource {
  return {
    ...source,
    closedDaysOf(country, fromYear, toYear) {
      const own = source.closedDaysOf(country, fromYear, toYear);
      const shared = sharedYears(database, country).filter(({ year }) => fromYear <= year && year <= toYear);
      if (shared.length === 0) return own;
      const isShared = new Set(shared.map(({ year }) => year));
      const years = new Map(shared.map(({ year, days }) => [year, days]));
      for (const day of own) {
        const year = Number(day.date.slice(0, 4));
        if (!isShared.has(year)) years.set(year, [...(years.get(year) ?? []), day]);
      }
      return [...years].sort(([a], [b]) => a - b).flatMap(([, days]) => days);
    },
  };
}
