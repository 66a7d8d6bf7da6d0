import type { Milliseconds } from '../instant/instant.ts';
import type { ClosedDay } from './closedDay.ts';
import type { OwnHours } from './ownHours.ts';
import type { WeekHours } from './weekHours.ts';

/**
 * A calendar as plain JSON: weekly hours in an IANA zone, dates with hours of their own in their place, less what is
 * closed (policy §3).
 */
export interface CalendarSpec {
  readonly zone: string;
  readonly week: WeekHours;
  readonly closedDays: ReadonlyArray<ClosedDay>;
  readonly ownHours?: ReadonlyArray<OwnHours>;
  /** The open time that the policy calls one business day; declared, not derived (policy §1). */
  readonly businessDayMs: Milliseconds;
}
