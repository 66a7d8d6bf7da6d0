import type { Result } from '../../lang/result.ts';
import { err, ok } from '../../lang/result.ts';
import { isResolved } from '../../policy/caseStage.ts';
import type { CaseEvent, NewCaseEvent } from '../events/caseEvent.ts';
import { takenBack } from '../events/takenBack.ts';
import type { CaseState } from '../fold/caseState.ts';
import { foldCase } from '../fold/foldCase.ts';
import { linkedAnalysis } from './decideAnalysis.ts';
import type { DecideContext } from './decideContext.ts';
import { BY_POLICY, followUpAfter } from './followUp.ts';
import type { Refusal } from './refusal.ts';

/**
 * Takes an earlier event of a case back; refused for the opening, for what a rule did or is taken back already, and when
 * what remains is no possible order (policy §10). What the event did to the case on the other end of an RCA is undone too.
 */
export function decideRetraction(
  event: string,
  state: CaseState,
  context: DecideContext,
): Result<ReadonlyArray<NewCaseEvent>, Refusal> {
  const events = context.eventsOf(state.case);
  const named = events.find(({ id }) => id === event);
  const stays = named === undefined || named.type === 'opened' || named.by === BY_POLICY;
  if (stays || takenBack(events).has(event)) return err({ kind: 'not-retractable' });
  const retraction = retractionOf(event, state, context);
  const remaining = foldCase([...events, { ...retraction, id: '' }], context);
  if (!remaining.ok) {
    const { type, stage } = remaining.error;
    return err({ kind: 'impossible-order', event: type, stage: stage ?? state.stage });
  }
  const linked = linkedRetraction(named, { state, after: remaining.value }, context);
  return ok([retraction, ...linked]);
}

interface Step {
  readonly state: CaseState;
  readonly after: CaseState;
}

/** What becomes of the other case: a delivery stands on both; a follow-up rests, or goes on as if it never had. */
function linkedRetraction(
  named: CaseEvent,
  { state, after }: Step,
  context: DecideContext,
): ReadonlyArray<NewCaseEvent> {
  if (named.type === 'rca-delivered') {
    const linked = linkedAnalysis(state, context);
    return linked === null ? [] : retracted(linked, context, (event) => isSameDelivery(event, named));
  }
  const followUp = context.followUpOf(state.case);
  if (followUp === null) return [];
  if (!isResolved(state.stage) && isResolved(after.stage)) {
    return retracted(followUp, context, ({ type, by }) => type === 'closed' && by === BY_POLICY);
  }
  const edition = context.edition(state.opening.edition);
  if (edition === undefined) return [];
  const at = Math.max(context.now, state.lastAt);
  const { newCase } = context;
  return followUpAfter({ state, after: after.stage, at, edition, followUp: () => followUp, newCase }).events;
}

/** Takes back the latest event of a case that is meant; none when there is none that still counts. */
function retracted(
  state: CaseState,
  context: DecideContext,
  isMeant: (event: CaseEvent) => boolean,
): ReadonlyArray<NewCaseEvent> {
  const events = context.eventsOf(state.case);
  const gone = takenBack(events);
  const found = events.findLast((event) => event.id !== undefined && !gone.has(event.id) && isMeant(event));
  return found?.id === undefined ? [] : [retractionOf(found.id, state, context)];
}

function isSameDelivery(
  event: CaseEvent,
  named: Extract<CaseEvent, { readonly type: 'rca-delivered' }>,
): boolean {
  if (event.type !== 'rca-delivered') return false;
  return event.by === named.by && event.complete === named.complete && event.document === named.document;
}

function retractionOf(event: string, state: CaseState, { now, by }: DecideContext) {
  return { type: 'retracted', case: state.case, at: Math.max(now, state.lastAt), by, event } as const;
}
