import type { Zone } from 'luxon';
import { DateTime } from 'luxon';
import type { ClosedDay } from '../../shared/calendar/spec/closedDay.ts';

/**
 * Gives the local dates that the time from start to end closes in a zone, in order, with the part of the date where it is
 * not all of it.
 */
export function closedDatesOf(
  { start, end }: { readonly start: Date; readonly end: Date },
  zone: Zone,
): ReadonlyArray<ClosedDay> {
  const from = DateTime.fromJSDate(start, { zone });
  const to = DateTime.fromJSDate(end, { zone });
  const dates: ClosedDay[] = [];
  // Not from midnight to midnight: clocks may leave midnight out, and the date then begins later.
  for (let day = from.startOf('day'); day < to; day = day.plus({ days: 1 }).startOf('day')) {
    const next = day.plus({ days: 1 }).startOf('day');
    const opening = from > day ? from.toFormat('HH:mm') : '00:00';
    const closing = to < next ? to.toFormat('HH:mm') : '24:00';
    const date = day.toFormat('yyyy-MM-dd');
    const isWhole = opening === '00:00' && closing === '24:00';
    dates.push(isWhole ? { date } : { date, part: [opening, closing] });
  }
  return dates;
}
