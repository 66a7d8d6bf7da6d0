import ical, { ICalCalendarMethod } from 'ical-generator';
import type { Instant } from '../../../shared/calendar/instant/instant.ts';
import { printable } from '../../../shared/lang/printable.ts';
import type { Catalogue } from '../../../shared/messages/catalogue.ts';
import type { QueueRow } from '../../../shared/queue/queueRow.ts';
import { openClocksOf } from '../../../shared/review/openClock.ts';

/** The deadlines of cases as an iCalendar file: one event for each running clock, at its due instant. */
export function deadlineCalendar(
  { review: words }: Catalogue,
  rows: Iterable<QueueRow>,
  now: Instant,
): string {
  const calendar = ical({
    name: words.calendarName,
    prodId: { company: 'Severity Desk', product: 'Severity Desk' },
    method: ICalCalendarMethod.PUBLISH,
  });
  for (const row of rows) {
    for (const { clock, due, objective } of openClocksOf(row)) {
      calendar.createEvent({
        // The library writes an id as it is, line ends included.
        id: `${encodeURIComponent(printable(row.case))}-${clock}@severity-desk`,
        start: new Date(due),
        end: new Date(due),
        stamp: new Date(now),
        summary: printable(
          words.calendarEvent(row.severity, row.case, words.clock[clock], objective === 'mean'),
        ),
        description: printable(`${row.title}\n${row.customer.name}`),
      });
    }
  }
  return calendar.toString();
}
