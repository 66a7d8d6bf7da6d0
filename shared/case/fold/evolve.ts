import type { Result } from '../../lang/result.ts';
import { err, ok } from '../../lang/result.ts';
import type { CaseTerms } from '../../policy/caseTerms.ts';
import type { CaseEvent } from '../events/caseEvent.ts';
import { nextLife } from '../events/life.ts';
import type { OrderProblem } from '../events/orderProblem.ts';
import type { CaseState } from './caseState.ts';
import { evolveClocks } from './evolveClocks.ts';
import { fieldsAfter } from './fieldsAfter.ts';
import { openedCase } from './openedCase.ts';
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
  // One copy, then fields set in place: copies by several spreads cost ten times as much on an object of this size.
  const next: Draft = { ...state };
  next.stage = life.stage;
  next.functionRestored = life.functionRestored;
  Object.assign(next, fieldsAfter(state, event));
  next.lastAt = event.at;
  next.version = state.version + 1;
  const { clocks, runs } = evolveClocks(state, next, event, terms);
  next.clocks = clocks;
  next.runs = runs;
  if (next.stage !== state.stage) next.rules = rulesOf(next, terms);
  return ok(next);
}

type Draft = { -readonly [K in keyof CaseState]: CaseState[K] };

function refuse(because: OrderProblem['because'], event: CaseEvent, state: CaseState | null) {
  return err({ kind: 'impossible-order', because, type: event.type, stage: state?.stage ?? null } as const);
}
