import type { Result } from '../../lang/result.ts';
import { err, ok } from '../../lang/result.ts';
import type { NewCaseEvent } from '../events/caseEvent.ts';
import type { CaseState } from '../fold/caseState.ts';
import { BY_POLICY } from './followUp.ts';
import type { GuardContext } from './guardClosing.ts';
import { guardClosing } from './guardClosing.ts';
import type { Refusal } from './refusal.ts';

/**
 * Closes a case whose resolution was proposed and not contested by the end of the third business day, with effect at
 * that instant (policy §5). Null when the rule has nothing to do yet; a refusal is a closure to show, not to force.
 */
export function automaticClosure(
  state: CaseState,
  context: GuardContext,
): Result<NewCaseEvent, Refusal> | null {
  const due = state.rules.autoClose;
  if (state.stage !== 'resolution-proposed' || due === null || context.now < due) return null;
  const refusal = guardClosing(state, context);
  if (refusal !== null) return err(refusal);
  const at = Math.max(due, state.lastAt);
  return ok({ type: 'closed', case: state.case, at, by: BY_POLICY });
}
