import { useCallback } from 'react';
import type { Instant } from '../../shared/calendar/instant/instant.ts';
import type { QueueRow } from '../../shared/queue/queueRow.ts';
import { calendarOf } from '../cases/calendars.ts';
import { useDesk } from '../desk/startStore.ts';
import { useNowReading } from '../now/nowStore.ts';
import { localTime, type RowFace } from '../queue/rowFace.ts';

/** Gives the time at the customer's site, and whether the office is open. */
export function useLocalTime(row: QueueRow): Pick<RowFace, 'time' | 'day' | 'office'> {
  const { zone } = useDesk();
  const read = useCallback(
    (now: Instant) => localTime(row, now, zone, calendarOf(row.calendar)),
    [row, zone],
  );
  return useNowReading(read);
}
