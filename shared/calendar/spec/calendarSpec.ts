import type { Milliseconds } from '../instant/instant.ts';
import type { ClosedDay } from './closedDay.ts';
import type { WeekHours } from './weekHours.ts';

/** A calendar as plain JSON: weekly hours in an IANA zone, less the closed local dates (policy §3). */
export interface CalendarSpec {
  readonly zone: string;
  readonly week: WeekHours;
  readonly closedDays: ReadonlyArray<ClosedDay>;
  /** The open time that the policy calls one business day; declared, not derived (policy §1). */
  readonly businessDayMs: Milliseconds;
}
