import { DAY, type Instant } from '../../shared/calendar/instant/instant.ts';
import type { CaseEvent, EventCustomer } from '../../shared/case/events/caseEvent.ts';
import { storedCountries } from '../persistence/holidayYearStore.ts';
import type { Database } from '../persistence/sqlite.ts';
import type { HolidayYears } from './holidayYears.ts';

/** Of a customer, whose holidays it keeps. */
type Holidays = Pick<EventCustomer, 'holidays'>;

/** Which years of holidays are stored. */
export interface HolidayReach {
  /** Makes sure that the holidays that these events can touch are stored. Runs inside the caller's transaction. */
  prepare(events: ReadonlyArray<Pick<CaseEvent, 'at'>>, customer: Holidays, now: Instant): void;
  /** Whether `lookAhead` has nothing to do, or could wait for a year. */
  isAhead(now: Instant, most?: 'a year behind'): boolean;
  /** Reaches into the coming years for all countries in use. */
  lookAhead(now: Instant): void;
}

const YEAR = 365 * DAY;

/** How far the stored holidays of the file reach, and what makes them reach further. */
export function createHolidayReach(database: Database, holidays: HolidayYears): HolidayReach {
  return {
    prepare(events, customer, now) {
      if (typeof customer.holidays !== 'string') return;
      const first = events.reduce((least, { at }) => Math.min(least, at), now);
      const last = events.reduce((most, { at }) => Math.max(most, at), now);
      holidays.cover(customer.holidays, first, last);
    },
    isAhead(now, most) {
      const last = most === undefined ? now : now - YEAR;
      return storedCountries(database).every((country) => holidays.covers(country, now, last));
    },
    lookAhead: (now) => {
      for (const country of storedCountries(database)) holidays.cover(country, now, now);
    },
  };
}
