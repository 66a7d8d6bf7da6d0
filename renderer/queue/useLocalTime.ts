import { useCallback } from 'react';
import type { Instant } from '../../shared/calendar/instant.ts';
import type { QueueRow } from '../../shared/queue/queueRow.ts';
import { formatTimeElsewhere } from '../../shared/wording/formatTime.ts';
import { useNowReading } from '../now/nowStore.ts';
import { useDesk } from '../stores/startStore.ts';
import { calendarOf } from './calendars.ts';
import { type Office, officeOf } from './officeOf.ts';

export interface LocalTime {
  readonly time: string;
  /** The weekday there, when it differs from the analyst's; else empty. */
  readonly day: string;
  readonly office: Office;
}

/** Gives the time at the customer's site, and whether the office is open. */
export function useLocalTime(row: QueueRow): LocalTime {
  const { zone } = useDesk();
  const read = useCallback(
    (now: Instant): LocalTime => {
      const calendar = calendarOf(row.calendar);
      const [time = '', day = ''] = formatTimeElsewhere(now, row.customer.zone, zone).split(' ');
      return { time, day, office: calendar === undefined ? 'closed' : officeOf(calendar, now) };
    },
    [row, zone],
  );
  return useNowReading(read);
}
