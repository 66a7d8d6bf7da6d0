import type { Result } from '../../lang/result.ts';
import { err, ok } from '../../lang/result.ts';
import type { NewCaseEvent } from '../events/caseEvent.ts';
import { nextLife } from '../events/life.ts';
import type { CaseState } from '../fold/caseState.ts';
import type { CaseCommand } from './caseCommand.ts';
import type { PlainCommand } from './changeOf.ts';
import { changesOf } from './changeOf.ts';
import { documentsRequested, linkedAnalysis, rcaDelivered } from './decideAnalysis.ts';
import type { DecideContext } from './decideContext.ts';
import { decideOpening } from './decideOpening.ts';
import { decideRetraction } from './decideRetraction.ts';
import { decideSettling } from './decideSetAside.ts';
import { followUpAfter } from './followUp.ts';
import { guard } from './guard.ts';
import type { Refusal } from './refusal.ts';

/**
 * Answers a command with the events that follow from it, those of linked cases included, or with why it may not be
 * done (policy §5). They take effect now, but never before the latest event of their case: a wall clock that went back
 * does not reorder what happened.
 */
export function decide(
  command: CaseCommand,
  state: CaseState | null,
  context: DecideContext,
): Result<ReadonlyArray<NewCaseEvent>, Refusal> {
  if (command.type === 'open-case') return decideOpening(command, state, context);
  if (state === null) return err({ kind: 'no-such-case' });
  const refusal = guard(command, state, { ...context, linked: () => linkedAnalysis(state, context) });
  if (refusal !== null) return err(refusal);
  if (command.type === 'deliver-rca') return ok(rcaDelivered(command, state, context));
  if (command.type === 'request-documents') return ok(documentsRequested(command, state, context));
  if (command.type === 'retract') return decideRetraction(command.event, state, context);
  if (command.type === 'do-anyway' || command.type === 'let-be') {
    return decideSettling(command, state, context, decide);
  }
  return ok(changed(command, state, context));
}

function changed(
  command: PlainCommand,
  state: CaseState,
  context: DecideContext,
): ReadonlyArray<NewCaseEvent> {
  const at = Math.max(context.now, state.lastAt);
  const events = changesOf(command, state).map(
    (change): NewCaseEvent => ({ ...change, case: state.case, at, by: context.by }),
  );
  const edition = context.edition(state.opening.edition);
  const step = events.at(-1);
  const after = step && nextLife(state, step);
  if (!edition || !step || !after) return events;
  const { newCase } = context;
  const followUp = (): CaseState | null => context.followUpOf(state.case);
  const linked = followUpAfter({ state, after: after.stage, at, edition, followUp, newCase });
  return [...events.map((event) => naming(event, linked.followUp)), ...linked.events];
}

/** The resolution says which case carries the RCA from then on. */
function naming(event: NewCaseEvent, followUp: string | null): NewCaseEvent {
  const isResolution = event.type === 'resolution-proposed' || event.type === 'closed';
  return isResolution && followUp !== null ? { ...event, followUp } : event;
}
