import type { Result } from '../lang/result.ts';
import { err, ok } from '../lang/result.ts';
import type { NewCaseEvent } from './caseEvent.ts';
import type { CaseState } from './caseState.ts';
import type { DecideContext } from './decide.ts';
import { foldCase } from './foldCase.ts';
import { followUpAfter } from './followUp.ts';
import type { Refusal } from './refusal.ts';
import { takenBack } from './takenBack.ts';

/**
 * Takes an earlier event of a case back; refused for the opening, for what is taken back already, and when what remains
 * is no possible order (policy §10). A case that is in work again, or resolved again, by that lays its follow-up to rest
 * or takes it up.
 */
export function decideRetraction(
  event: string,
  state: CaseState,
  context: DecideContext,
): Result<ReadonlyArray<NewCaseEvent>, Refusal> {
  const events = context.eventsOf(state.case);
  const isTakenBack = takenBack(events).has(event);
  const named = events.findIndex(({ id }) => id === event);
  if (named <= 0 || isTakenBack) return err({ kind: 'not-retractable' });
  const at = Math.max(context.now, state.lastAt);
  const retraction = { type: 'retracted', case: state.case, at, by: context.by, event } as const;
  const remaining = foldCase([...events, retraction], context);
  if (!remaining.ok) {
    const { type, stage } = remaining.error;
    return err({ kind: 'impossible-order', event: type, stage: stage ?? state.stage });
  }
  const edition = context.edition(state.opening.edition);
  if (edition === undefined) return err({ kind: 'unknown-edition', edition: state.opening.edition });
  const { newCase } = context;
  const followUp = context.followUpOf(state.case);
  const after = remaining.value.stage;
  // Nothing but a resolution opens a follow-up: one that a retraction brings back takes up its own, or has none.
  const linked =
    followUp === null ? [] : followUpAfter({ state, after, at, edition, followUp, newCase }).events;
  return ok([retraction, ...linked]);
}
