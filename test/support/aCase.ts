import type { BusinessCalendar } from '../../shared/calendar/businessCalendar.ts';
import { createCalendarShelf } from '../../shared/calendar/calendarShelf.ts';
import type { Instant } from '../../shared/calendar/instant/instant.ts';
import { parseInstant } from '../../shared/calendar/instant/isoInstant.ts';
import type { ClosedDay } from '../../shared/calendar/spec/closedDay.ts';
import type { CaseEvent, Opened } from '../../shared/case/events/caseEvent.ts';
import type { CaseState } from '../../shared/case/fold/caseState.ts';
import type { FoldContext } from '../../shared/case/fold/foldCase.ts';
import { foldCase } from '../../shared/case/fold/foldCase.ts';
import { BUILT_IN_EDITIONS } from '../../shared/policy/builtInEditions.ts';
import type { Edition } from '../../shared/policy/edition.ts';

const CLOSED_DAYS: ReadonlyArray<ClosedDay> = [
  { date: '2026-12-08', name: 'Mariä Empfängnis' },
  { date: '2026-12-25', name: 'Christtag' },
  { date: '2026-12-26', name: 'Stefanitag' },
];

const shelf = createCalendarShelf();

export const editionOf = (id: string): Edition | undefined => BUILT_IN_EDITIONS.find((one) => one.id === id);

/** Both built-in editions, and Austria's holidays of December 2026 for every customer. */
export const context: FoldContext = {
  edition: editionOf,
  calendarOf: ({ zone }, { week, businessDayMs }) =>
    shelf({ zone, week, businessDayMs, closedDays: CLOSED_DAYS }),
};

/** Reads an instant that the test wrote down. */
export function at(text: string): Instant {
  const instant = parseInstant(text);
  if (!instant.ok) throw new Error(`${text} is no instant.`);
  return instant.value;
}

/** Half of the calls of a customer in Vienna are not recorded since Friday 4 December 2026, 16:40. */
export const recordingsMissing: Opened = {
  type: 'opened',
  case: '48247',
  at: at('2026-12-04T16:40:00+01:00'),
  by: 'LN',
  severity: 2,
  priority: 2,
  title: 'Half of call recordings missing',
  customer: { id: 'donaulicht', name: 'Donaulicht Versand', zone: 'Europe/Vienna' },
  edition: 'targets',
};

export function opened(change: Partial<Opened> = {}): Opened {
  return { ...recordingsMissing, ...change };
}

export function calendarOf({ customer, edition }: Opened = recordingsMissing): BusinessCalendar {
  const found = editionOf(edition);
  if (!found) throw new Error(`${edition} is not built in.`);
  return context.calendarOf(customer, found);
}

export function fold(events: ReadonlyArray<CaseEvent>): CaseState {
  const state = foldCase(events, context);
  if (!state.ok) throw new Error(JSON.stringify(state.error));
  return state.value;
}
