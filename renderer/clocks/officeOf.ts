import type { BusinessCalendar } from '../../shared/calendar/businessCalendar.ts';
import type { Instant } from '../../shared/calendar/instant/instant.ts';

export type Office = 'open' | 'closed' | 'holiday';

/** Gives whether the customer's office is open now, and whether a holiday is why not. */
export function officeOf(calendar: BusinessCalendar, now: Instant): Office {
  if (calendar.isOpen(now)) return 'open';
  return calendar.isClosedDay(calendar.localDate(now)) === undefined ? 'closed' : 'holiday';
}
