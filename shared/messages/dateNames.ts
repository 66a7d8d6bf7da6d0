import { dateToDay } from '../calendar/instant/civilDate.ts';
import { DAY } from '../calendar/instant/instant.ts';
import { WEEKDAYS, type Weekday } from '../calendar/instant/weekday.ts';

/** How a language abbreviates the names of days and months. */
export interface DateNames {
  readonly weekday: (weekday: Weekday) => string;
  /** `month` is 1 to 12. */
  readonly month: (month: number) => string;
}

/** Gives the short names of days and months in a language, each as it stands by itself. */
export function dateNamesIn(language: string): DateNames {
  // Written once, on first use: every row of the queue names a day each time that it is formatted.
  let names: Names | null = null;
  const written = (): Names => {
    names ??= namesIn(language);
    return names;
  };
  return {
    weekday: (weekday) => written().weekdays[weekday],
    month: (month) => written().months[month - 1] ?? '',
  };
}

interface Names {
  readonly weekdays: Readonly<Record<Weekday, string>>;
  readonly months: ReadonlyArray<string>;
}

const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
/** 5 January 1970 was a Monday. */
const A_MONDAY = dateToDay(1970, 1, 5);

function namesIn(language: string): Names {
  const weekday = new Intl.DateTimeFormat(language, { weekday: 'short', timeZone: 'UTC' });
  const month = new Intl.DateTimeFormat(language, { month: 'short', timeZone: 'UTC' });
  const named = WEEKDAYS.map((day, place) => [day, weekday.format((A_MONDAY + place) * DAY)]);
  return {
    weekdays: Object.fromEntries(named) as Record<Weekday, string>,
    months: MONTHS.map((number) => month.format(dateToDay(1970, number, 1) * DAY)),
  };
}
