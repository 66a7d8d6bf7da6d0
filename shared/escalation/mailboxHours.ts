import type { BusinessCalendar } from '../calendar/businessCalendar.ts';
import { closedAt } from '../calendar/closedAt.ts';
import type { Instant } from '../calendar/instant/instant.ts';

export type MailboxHours =
  | { readonly isRead: true; readonly until: Instant }
  | {
      readonly isRead: false;
      readonly opensAt: Instant;
      /** Name of the public holiday that keeps it closed today, empty for one without a name; null on other days. */
      readonly holiday: string | null;
    };

/** Whether management's mailbox is read now, and until or from when (policy §7). */
export function mailboxHours(calendar: BusinessCalendar, now: Instant): MailboxHours {
  if (calendar.isOpen(now)) return { isRead: true, until: calendar.closesAt(now) };
  const today = closedAt(calendar, now);
  return {
    isRead: false,
    opensAt: calendar.nextOpen(now),
    holiday: today === undefined ? null : (today.name ?? ''),
  };
}
