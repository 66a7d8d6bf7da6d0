import { createCalendarShelf } from '../calendar/calendarShelf.ts';
import type { EventCustomer } from '../case/events/caseEvent.ts';
import type { FoldContext } from '../case/fold/foldCase.ts';
import type { InterchangeContext } from '../interchange/eventFile.ts';
import { BUILT_IN_EDITIONS } from '../policy/builtInEditions.ts';
import type { Edition } from '../policy/edition.ts';

export type VectorContext = FoldContext & InterchangeContext;

/** Gives the built-in editions, and calendars whose holidays are lists of dates: vectors name no countries. */
export function createVectorContext(): VectorContext {
  const shelf = createCalendarShelf();
  return {
    edition: (id) => BUILT_IN_EDITIONS.find((edition) => edition.id === id),
    knowsCountry: () => false,
    calendarOf: (customer: EventCustomer, { week, businessDayMs }: Edition) => {
      const dates = typeof customer.holidays === 'object' ? customer.holidays : [];
      return shelf({ zone: customer.zone, week, businessDayMs, closedDays: dates.map((date) => ({ date })) });
    },
  };
}
