import type { BusinessCalendar } from '../calendar/businessCalendar.ts';
import type { ClockHours } from './caseClock.ts';

/** The questions that a clock asks about its hours. */
export type OpenTime = Pick<BusinessCalendar, 'add' | 'between' | 'isOpen' | 'nextOpen'>;

const EVERY_MOMENT: OpenTime = {
  add: (t, ms) => t + ms,
  between: (a, b) => b - a,
  isOpen: () => true,
  nextOpen: (t) => t,
};

/** Gives the hours that a clock counts: all of them, or those of the case's business calendar (policy §4). */
export function openTimeOf(hours: ClockHours, business: BusinessCalendar): OpenTime {
  return hours === 'business' ? business : EVERY_MOMENT;
}
