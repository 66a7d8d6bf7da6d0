import type { Result } from '../lang/result.ts';
import { err, ok } from '../lang/result.ts';
import type { CaseEvent } from './caseEvent.ts';
import type { CaseState } from './caseState.ts';
import type { CaseTerms } from './caseTerms.ts';
import { evolveClocks } from './evolveClocks.ts';
import { factsAfter } from './factsAfter.ts';
import { nextLife } from './life.ts';
import { openedCase } from './openedCase.ts';
import type { OrderProblem } from './orderProblem.ts';
import { rulesOf } from './timeRules.ts';

/**
 * Gives the state of a case after one more event, which must not take effect before those it has seen (policy §5).
 * Retractions are the fold's affair: here they change nothing.
 */
export function evolve(
  state: CaseState | null,
  event: CaseEvent,
  terms: CaseTerms,
): Result<CaseState, OrderProblem> {
  if (state === null)
    return event.type === 'opened' ? ok(openedCase(event, terms)) : refuse('not-opened', event, null);
  const life = nextLife(state, event);
  if (life === null) return refuse(event.type === 'opened' ? 'opened-twice' : 'stage', event, state);
  const next: CaseState = {
    ...state,
    ...life,
    ...factsAfter(state, event),
    lastAt: event.at,
    version: state.version + 1,
  };
  const traced = evolveClocks(state, next, event, terms);
  const rules =
    next.stage === state.stage && event.type !== 'awaiting-customer' ? state.rules : rulesOf(next, terms);
  return ok({ ...next, ...traced, rules });
}

function refuse(because: OrderProblem['because'], event: CaseEvent, state: CaseState | null) {
  return err({ kind: 'impossible-order', because, type: event.type, stage: state?.stage ?? null } as const);
}
