import type { CaseEvent } from '../../shared/case/events/caseEvent.ts';
import type { ImpossibleOrder } from '../../shared/case/events/orderProblem.ts';
import type { CaseState } from '../../shared/case/fold/caseState.ts';
import { type FoldContext, foldCase } from '../../shared/case/fold/foldCase.ts';
import { foldTotal } from '../../shared/case/fold/foldTotal.ts';
import { err, ok, type Result } from '../../shared/lang/result.ts';
import type { Membership } from '../persistence/team/membership.ts';

/** A case, and the events of it that count. */
export interface StandingCase {
  readonly state: CaseState;
  readonly standing: ReadonlyArray<CaseEvent>;
}

/** By which rules, and whether it is a log of a team, which nobody can send back. */
export interface Folding {
  readonly rules: FoldContext;
  readonly team: Membership | null;
}

/** Folds the events of a case: on a desk of its own all of them, of a team's log those that can be. */
export function foldAny(
  { rules, team }: Folding,
  events: ReadonlyArray<CaseEvent>,
): Result<StandingCase, ImpossibleOrder> {
  if (team === null) {
    const folded = foldCase(events, rules);
    return folded.ok ? ok({ state: folded.value, standing: events }) : folded;
  }
  const { state, standing, skipped } = foldTotal(events, rules);
  if (state !== null) return ok({ state, standing });
  const [first] = skipped;
  if (first === undefined) throw new Error('A case without events was folded.');
  return err(first);
}
