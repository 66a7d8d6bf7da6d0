import { formatDate, parseDate } from '../../../shared/calendar/instant/civilDate.ts';
import type { Instant } from '../../../shared/calendar/instant/instant.ts';
import { type DateRange, usualRange } from '../../../shared/review/reviewWeeks.ts';

/** How many whole weeks can be chosen at once. */
export const WEEK_CHOICES = [4, 12, 26, 52] as const;

/** Gives so many whole weeks before the one that holds `now`. */
export function weeksBefore(weeks: number, now: Instant, zone: string): DateRange {
  const { to } = usualRange(now, zone);
  return { from: formatDate((parseDate(to) ?? 0) - weeks * 7 + 1), to };
}

/** Gives how many whole weeks a range is, where it is one of the choices; else null. */
export function weeksOfRange(range: DateRange, now: Instant, zone: string): number | null {
  const same = (weeks: number): boolean => {
    const one = weeksBefore(weeks, now, zone);
    return one.from === range.from && one.to === range.to;
  };
  return WEEK_CHOICES.find(same) ?? null;
}
