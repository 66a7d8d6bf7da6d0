import type { CaseState } from './caseState.ts';
import type { ChangeCommand } from './changeOf.ts';
import { changeOf } from './changeOf.ts';
import type { GuardContext } from './guardClosing.ts';
import { guardClosing } from './guardClosing.ts';
import { nextLife } from './life.ts';
import type { Refusal } from './refusal.ts';

/** Says why a command may not be done on a case as it stands; null when it may (policy §5). */
export function guard(command: ChangeCommand, state: CaseState, context: GuardContext): Refusal | null {
  return guardCommand(command, state, context) ?? guardOrder(command, state);
}

/** The order of stages is the one of the interchange: what cannot be folded is not done. */
function guardOrder(command: ChangeCommand, state: CaseState): Refusal | null {
  const event = { ...changeOf(command), case: state.case, at: state.lastAt, by: '' };
  return nextLife(state, event) === null
    ? { kind: 'impossible-order', event: event.type, stage: state.stage }
    : null;
}

function guardCommand(command: ChangeCommand, state: CaseState, context: GuardContext): Refusal | null {
  switch (command.type) {
    case 'assign':
      return command.owner === state.owner ? { kind: 'same-owner' } : null;
    case 'record-reply':
    case 'give-closure-notice':
      return state.stage === 'awaiting-customer' ? null : { kind: 'not-awaiting' };
    case 'report-issue':
      return state.stage === 'resolution-proposed' ? null : { kind: 'not-proposed' };
    case 'respond':
    case 'restore':
    case 'propose-resolution':
    case 'await-customer':
    case 'change-severity':
    case 'change-priority':
    case 'close':
      return state.stage === 'closed' ? { kind: 'already-closed' } : guardOpenCase(command, state, context);
    default:
      return null;
  }
}

function guardOpenCase(command: ChangeCommand, state: CaseState, context: GuardContext): Refusal | null {
  switch (command.type) {
    case 'respond':
      return guardOnce(state, state.respondedAt === null ? null : { kind: 'already-responded' });
    case 'restore':
      return guardOnce(state, state.functionRestored ? { kind: 'already-restored' } : null);
    case 'propose-resolution':
      return guardProposal(state);
    case 'change-severity':
      return command.severity === state.severity ? { kind: 'same-severity' } : null;
    case 'change-priority':
      return command.priority === state.priority ? { kind: 'same-priority' } : null;
    case 'close':
      return guardClosing(state, context);
    default:
      return null;
  }
}

/** A follow-up carries a root cause analysis: it has neither a response nor a restoration (policy §5). */
function guardOnce(state: CaseState, done: Refusal | null): Refusal | null {
  return state.opening.follows === undefined ? done : { kind: 'no-such-clock' };
}

/** A case that promises no restoration (a question, a follow-up) has nothing to restore first. */
function guardProposal(state: CaseState): Refusal | null {
  const mustRestore = state.clocks.restoration.kind !== 'not-applicable';
  return mustRestore && !state.functionRestored ? { kind: 'restore-first' } : null;
}
