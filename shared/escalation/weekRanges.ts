import { WEEKDAYS, type Weekday } from '../calendar/instant/weekday.ts';
import type { DayHours, WeekHours } from '../calendar/spec/weekHours.ts';

/** Weekdays in a row with the same hours; `first` is `last` for a day by itself. */
export interface WeekRange {
  readonly first: Weekday;
  readonly last: Weekday;
  readonly hours: DayHours;
}

/** Gives the open days of a week, those in a row with the same hours together, Monday first. */
export function weekRanges(week: WeekHours): ReadonlyArray<WeekRange> {
  const isAlike = (a: Weekday, b: Weekday | undefined): boolean =>
    b !== undefined && week[b].length > 0 && `${week[a]}` === `${week[b]}`;
  const firsts = WEEKDAYS.filter((day, at) => week[day].length > 0 && !isAlike(day, WEEKDAYS[at - 1]));
  return firsts.map((first) => {
    const from = WEEKDAYS.indexOf(first);
    const length = WEEKDAYS.slice(from).findIndex((day) => !isAlike(first, day));
    const last = WEEKDAYS[length === -1 ? WEEKDAYS.length - 1 : from + length - 1] ?? first;
    return { first, last, hours: week[first] };
  });
}
