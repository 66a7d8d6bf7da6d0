import { useCallback } from 'react';
import type { BusinessCalendar } from '../../shared/calendar/businessCalendar.ts';
import { closedAt } from '../../shared/calendar/closedAt.ts';
import type { Instant } from '../../shared/calendar/instant/instant.ts';
import type { Catalogue } from '../../shared/messages/catalogue.ts';
import type { QueueRow } from '../../shared/queue/queueRow.ts';
import { timeElsewhere } from '../../shared/wording/formatTime.ts';
import { calendarOf } from '../cases/calendars.ts';
import { useDesk } from '../desk/startStore.ts';
import { useWords } from '../language/languageStore.ts';
import { useNowReading } from '../now/nowStore.ts';

/** Whether an office is open, and whether a holiday is why not. */
export type Office = 'open' | 'closed' | 'holiday';

/** The time at the customer's site. */
export interface CustomerTime {
  readonly time: string;
  /** The weekday there, when it differs from the analyst's; else empty. */
  readonly day: string;
  readonly office: Office;
}

/** Gives the time at the site of a row's customer; an office whose calendar is not loaded reads as closed. */
export function customerTime(words: Catalogue, row: QueueRow, now: Instant, ownZone: string): CustomerTime {
  const { time, weekday: day } = timeElsewhere(words, now, row.customer.zone, ownZone);
  const calendar = calendarOf(row.calendar);
  return { time, day, office: calendar === undefined ? 'closed' : officeOf(calendar, now) };
}

/** Gives the time at the site of a row's customer now; a new object only when something of it changed. */
export function useCustomerTime(row: QueueRow): CustomerTime {
  const { zone } = useDesk();
  const words = useWords();
  const read = useCallback((now: Instant) => customerTime(words, row, now, zone), [words, row, zone]);
  return useNowReading(read);
}

function officeOf(calendar: BusinessCalendar, now: Instant): Office {
  if (calendar.isOpen(now)) return 'open';
  return closedAt(calendar, now) === undefined ? 'closed' : 'holiday';
}
