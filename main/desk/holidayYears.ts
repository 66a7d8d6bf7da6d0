import { DAY, type Instant } from '../../shared/calendar/instant/instant.ts';
import { keepHolidays, storedYears, type YearDays } from '../persistence/holidayYearStore.ts';
import type { Database } from '../persistence/sqlite.ts';
import type { HolidaySource } from './deskOptions.ts';

/** A leg ends and a rule acts within a few business days of an event; two years more are ample. */
const YEARS_AHEAD = 2;

interface Span {
  readonly first: number;
  readonly last: number;
}

interface Told extends Span {
  readonly years: ReadonlyArray<YearDays>;
}

/** Keeps the stored holidays of a country without a gap over all years that its cases touch. */
export interface HolidayYears {
  cover(country: string, first: Instant, last: Instant): void;
  /** The years around an instant that are not all stored, as the source tells them now; none where they are. */
  missing(country: string, around: Instant): ReadonlyArray<YearDays>;
  /** Whether that is done already. */
  covers(country: string, first: Instant, last: Instant): boolean;
  forget(): void;
}

export function createHolidayYears(
  database: Database,
  source: HolidaySource,
  onMore: () => void,
): HolidayYears {
  const known = new Map<string, Span>();
  const told = new Map<string, Told>();
  const covers = (country: string, first: Instant, last: Instant): boolean => {
    const has = known.get(country) ?? storedYears(database, country);
    const wanted = yearsAround(first, last);
    return has !== null && has.first <= wanted.first && wanted.last <= has.last;
  };
  return {
    covers,
    missing(country, around) {
      if (covers(country, around, around)) return [];
      const span = yearsAround(around, around);
      const last = told.get(country);
      if (last?.first === span.first && last.last === span.last) return last.years;
      const years = tell(source, country, span);
      told.set(country, { ...span, years });
      return years;
    },
    cover(country, first, last) {
      const wanted = yearsAround(first, last);
      const has = known.get(country) ?? storedYears(database, country);
      const span = has === null ? wanted : union(has, wanted);
      if (has === null) ask(database, source, country, span);
      else {
        ask(database, source, country, { first: span.first, last: has.first - 1 });
        ask(database, source, country, { first: has.last + 1, last: span.last });
      }
      known.set(country, span);
      if (has === null || has.first !== span.first || has.last !== span.last) onMore();
    },
    forget() {
      known.clear();
      told.clear();
    },
  };
}

function yearsAround(first: Instant, last: Instant): Span {
  return { first: yearOf(first - DAY), last: yearOf(last + DAY) + YEARS_AHEAD };
}

function union(a: Span, b: Span): Span {
  return { first: Math.min(a.first, b.first), last: Math.max(a.last, b.last) };
}

function ask(database: Database, source: HolidaySource, country: string, { first, last }: Span): void {
  if (last < first) return;
  const tables = source.version?.() ?? '';
  for (const ofYear of tell(source, country, { first, last })) {
    keepHolidays(database, { country, ...ofYear, tables });
  }
}

function tell(source: HolidaySource, country: string, { first, last }: Span): ReadonlyArray<YearDays> {
  // A feast that begins on the last day of a year belongs to that year's answer with all its days.
  const days = source.closedDaysOf(country, first - 1, last);
  return Array.from({ length: last - first + 1 }, (_, n) => ({
    year: first + n,
    days: days.filter((day) => Number(day.date.slice(0, 4)) === first + n),
  }));
}

function yearOf(instant: Instant): number {
  return new Date(instant).getUTCFullYear();
}
