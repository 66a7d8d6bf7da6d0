import type { Result } from '../../lang/result.ts';
import { err, ok } from '../../lang/result.ts';
import type { CaseTerms } from '../../policy/caseTerms.ts';
import type { CaseEvent } from '../events/caseEvent.ts';
import type { ImpossibleOrder } from '../events/orderProblem.ts';
import type { CaseState } from './caseState.ts';
import { evolve } from './evolve.ts';

/** A case that was folded, and the terms by which it was. */
export interface FoldedCase {
  readonly state: CaseState;
  readonly terms: CaseTerms | undefined;
}

/**
 * Gives what folding all events of a case anew gives, from the fold of those before: where none of the added ones takes
 * effect before one of those, or takes one back. Undefined where all of them have to be folded.
 */
export function foldMore(
  { state: before, terms }: FoldedCase,
  added: ReadonlyArray<CaseEvent>,
  present: CaseTerms | undefined,
): Result<CaseState, ImpossibleOrder> | undefined {
  if (terms === undefined || !areSame(terms, present)) return undefined;
  let state = before;
  for (const [place, event] of added.entries()) {
    if (event.type === 'retracted' || event.at < state.lastAt) return undefined;
    const next = evolve(state, event, terms);
    if (!next.ok) return err({ ...next.error, index: before.version + place });
    state = next.value;
  }
  return ok({ ...state, version: before.version + added.length });
}

function areSame({ edition, calendar }: CaseTerms, present: CaseTerms | undefined): boolean {
  return edition === present?.edition && calendar === present.calendar;
}
