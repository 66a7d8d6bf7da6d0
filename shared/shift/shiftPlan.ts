import type { WeekHours } from '../calendar/spec/weekHours.ts';

/** When somebody of a team works, as they or a lead set it. */
export interface ShiftPlan {
  readonly handle: string;
  readonly zone: string;
  readonly week: WeekHours;
  readonly absences: ReadonlyArray<Absence>;
}

/** Days on which somebody does not work, both included: local dates `YYYY-MM-DD` in the zone of the plan. */
export interface Absence {
  readonly from: string;
  readonly to: string;
  /** Who hears of their cases meanwhile; null for nobody in particular. */
  readonly deputy: string | null;
}
