import type { ClosedDay } from '../../shared/calendar/spec/closedDay.ts';
import { type YearDifference, yearDifference } from '../../shared/customer/holidayRenewal.ts';
import { holidayYearsOf, markSeen, renewYear, yearsNotSeenBy } from '../persistence/holidayYearStore.ts';
import type { Database } from '../persistence/sqlite.ts';
import type { HolidaySource } from './deskOptions.ts';

/** Stored public holidays beside what the tables say of the same years now. */
export interface HolidayRenewals {
  /** The stored years that were not looked at since the tables changed. */
  unseenYears(): ReadonlyArray<{ readonly country: string; readonly year: number }>;
  /** How the tables see a stored year otherwise now, which takes up to 60 ms to work out; null where they do not. */
  difference(country: string, year: number): YearDifference | null;
  /** The days of all stored years of a country, as the tables have them now. */
  daysNow(country: string): ReadonlyArray<ClosedDay>;
  /** Takes what the tables say of a country, or keeps what is stored. Runs inside the caller's transaction. */
  settle(country: string, isTaken: boolean): void;
}

export function createHolidayRenewals(database: Database, source: HolidaySource): HolidayRenewals {
  const tables = source.version?.() ?? '';
  const daysOf = (country: string, year: number): ReadonlyArray<ClosedDay> =>
    source
      // A feast that begins on the last day of a year belongs to that year's answer with all its days.
      .closedDaysOf(country, year - 1, year)
      .filter(({ date }) => Number(date.slice(0, 4)) === year);
  return {
    unseenYears: () => yearsNotSeenBy(database, tables),
    difference(country, year) {
      const stored = holidayYearsOf(database, country).find((one) => one.year === year);
      return stored === undefined ? null : yearDifference(year, stored.days, daysOf(country, year));
    },
    daysNow: (country) => holidayYearsOf(database, country).flatMap(({ year }) => daysOf(country, year)),
    settle(country, isTaken) {
      for (const stored of holidayYearsOf(database, country)) {
        const days = daysOf(country, stored.year);
        const isOther = yearDifference(stored.year, stored.days, days) !== null;
        if (isTaken && isOther) renewYear(database, { ...stored, days, tables });
        else markSeen(database, { ...stored, tables });
      }
    },
  };
}
