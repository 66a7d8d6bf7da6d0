import type { BusinessCalendar } from '../../shared/calendar/businessCalendar.ts';
import { createCalendar } from '../../shared/calendar/businessCalendar.ts';
import type { ClosedDay } from '../../shared/calendar/closedDay.ts';
import type { Edition } from '../../shared/policy/edition.ts';
import { ask } from '../api.ts';
import { calendarOf, loadCalendars } from '../queue/calendars.ts';

/** Gives the hours that an edition counts in a zone; undefined for a zone that IANA lacks. */
export function previewCalendar(
  zone: string,
  edition: Edition,
  closedDays: ReadonlyArray<ClosedDay>,
): BusinessCalendar | undefined {
  const { week, businessDayMs } = edition;
  const calendar = createCalendar({ zone, week, closedDays, businessDayMs });
  return calendar.ok ? calendar.value : undefined;
}

/** Gives the closed days that the cases of a customer count in a zone; null when no case tells. */
export async function knownClosedDays(
  customer: string,
  zone: string,
): Promise<ReadonlyArray<ClosedDay> | null> {
  for (const view of ['open', 'closed'] as const) {
    const found = await ask('queue.window', { view, filter: { customer }, from: 0, to: 1 });
    const row = found.ok ? found.value.rows[0] : undefined;
    if (row?.customer.zone !== zone) continue;
    await loadCalendars([row.calendar]);
    const calendar = calendarOf(row.calendar);
    if (calendar !== undefined) return calendar.spec.closedDays;
  }
  return null;
}
