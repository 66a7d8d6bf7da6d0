import { createCalendarShelf } from '../../shared/calendar/calendarShelf.ts';
import type { ClosedDay } from '../../shared/calendar/spec/closedDay.ts';
import type { EventCustomer } from '../../shared/case/events/caseEvent.ts';
import type { FoldContext } from '../../shared/case/fold/foldCase.ts';
import type { InterchangeContext } from '../../shared/interchange/eventFile.ts';
import { BUILT_IN_EDITIONS } from '../../shared/policy/builtInEditions.ts';
import { closedDaysOf } from '../holidays/holidaySource.ts';
import { knowsCountry } from '../holidays/knowsCountry.ts';

export interface YearSpan {
  readonly first: number;
  readonly last: number;
}

/** A leg ends and a rule acts within a few business days of an event; two years more are ample. */
const YEARS_AHEAD = 2;

/** Gives the built-in editions, and calendars with the holidays of countries over the years that the events touch. */
export function countryCalendars({ first, last }: YearSpan): FoldContext & InterchangeContext {
  const shelf = createCalendarShelf();
  const daysByCountry = new Map<string, ReadonlyArray<ClosedDay>>();
  const daysOf = ({ holidays = [] }: EventCustomer): ReadonlyArray<ClosedDay> => {
    if (typeof holidays !== 'string') return holidays.map((date) => ({ date }));
    const days = daysByCountry.get(holidays) ?? closedDaysOf(holidays, first - 1, last + YEARS_AHEAD);
    daysByCountry.set(holidays, days);
    return days;
  };
  return {
    edition: (id) => BUILT_IN_EDITIONS.find((edition) => edition.id === id),
    knowsCountry,
    calendarOf: (customer, { week, businessDayMs }) =>
      shelf({ zone: customer.zone, week, businessDayMs, closedDays: daysOf(customer) }),
  };
}
