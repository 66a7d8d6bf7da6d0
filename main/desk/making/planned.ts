import { alertPlan, type PlannedAlert } from '../../../shared/alert/alertPlan.ts';
import type { CaseState } from '../../../shared/case/fold/caseState.ts';
import type { Edition } from '../../../shared/policy/edition.ts';
import type { Severity } from '../../../shared/policy/severity.ts';
import { editionOf } from '../deskCore.ts';
import type { MakingParts } from './makingParts.ts';

/** A case and what it will be alerted of, if nothing changes. */
export interface PlannedCase {
  readonly case: string;
  readonly severity: Severity;
  readonly plan: ReadonlyArray<PlannedAlert>;
}

/** Plans the alerts of a case by its edition, which was installed when the case was taken. */
export function planned(
  { editions, calendars, by }: Pick<MakingParts, 'editions' | 'calendars' | 'by'>,
  state: CaseState,
): PlannedCase & { readonly edition: Edition } {
  const edition = editionOf({ editions }, state);
  const calendar = calendars.calendarOf(state.opening.customer, edition);
  const plan = alertPlan(state, { edition, calendar, self: by() });
  return { case: state.case, severity: state.severity, plan, edition };
}
