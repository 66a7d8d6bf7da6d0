import type { EventCustomer } from '../../shared/case/events/caseEvent.ts';
import type { Edition } from '../../shared/policy/edition.ts';

/** What calendars are told apart by without asking the file: where, whose hours and holidays, and for whom where its own days were edited. */
export function calendarName(
  { id, zone, holidays = '' }: EventCustomer,
  edition: Edition,
  isEdited: boolean,
): string {
  const days = typeof holidays === 'string' ? holidays : JSON.stringify(holidays);
  return `${edition.id}\n${zone}\n${days}${isEdited ? `\n${id}` : ''}`;
}
