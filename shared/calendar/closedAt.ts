import type { BusinessCalendar } from './businessCalendar.ts';
import { partOfDate } from './dates/partOfDate.ts';
import type { Instant } from './instant/instant.ts';
import type { ClosedDay } from './spec/closedDay.ts';

/**
 * Gives the holiday or closure that keeps a calendar closed at an instant, of the whole date or of a part of it; undefined
 * when it is closed for another reason, or open.
 */
export function closedAt(calendar: BusinessCalendar, t: Instant): ClosedDay | undefined {
  const date = calendar.localDate(t);
  const own = calendar.ownDate(date);
  if (own?.closedDay !== undefined) return own.closedDay;
  return own?.closedParts.find(({ part }) => {
    if (part === undefined) return false;
    const { from, to } = partOfDate(calendar.spec.zone, date, part);
    return from <= t && t < to;
  });
}
