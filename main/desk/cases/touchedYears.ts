import type { Instant } from '../../../shared/calendar/instant/instant.ts';
import type { CaseEvent } from '../../../shared/case/events/caseEvent.ts';

/** From the first to the last event of the new cases of a country: their holidays are stored before the cases are made. */
export interface TouchedYears {
  first: Instant;
  last: Instant;
}

/** Takes an event of a new case. Gives the years of its country, known from its opening on; null for none. */
export function touchYears(
  byCountry: Map<string, TouchedYears>,
  known: TouchedYears | null,
  event: CaseEvent,
): TouchedYears | null {
  const years = known ?? yearsOfOpening(byCountry, event);
  if (years === null) return null;
  years.first = Math.min(years.first, event.at);
  years.last = Math.max(years.last, event.at);
  return years;
}

function yearsOfOpening(byCountry: Map<string, TouchedYears>, event: CaseEvent): TouchedYears | null {
  const holidays = event.type === 'opened' ? event.customer.holidays : undefined;
  if (typeof holidays !== 'string') return null;
  const years = byCountry.get(holidays) ?? { first: event.at, last: event.at };
  byCountry.set(holidays, years);
  return years;
}
