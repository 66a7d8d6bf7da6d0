import type { BusinessCalendar } from '../calendar/businessCalendar.ts';
import type { Edition } from './edition.ts';

/** What a case is bound to from its opening on: one edition, and the business hours of its customer (policy §1). */
export interface CaseTerms {
  readonly edition: Edition;
  readonly calendar: BusinessCalendar;
}
