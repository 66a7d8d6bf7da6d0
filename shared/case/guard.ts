import { assertNever } from '../lang/assertNever.ts';
import type { CaseStage } from './caseStage.ts';
import type { CaseState } from './caseState.ts';
import type { ChangeCommand } from './changeOf.ts';
import type { GuardContext } from './guardClosing.ts';
import { guardClosing } from './guardClosing.ts';
import type { Refusal } from './refusal.ts';

type CommandOf<T extends ChangeCommand['type']> = Extract<ChangeCommand, { readonly type: T }>;
type OpenCaseCommand = CommandOf<
  | 'respond'
  | 'restore'
  | 'propose-resolution'
  | 'await-customer'
  | 'change-severity'
  | 'change-priority'
  | 'close'
>;

/** Says why a command may not be done on a case as it stands; null when it may (policy §5). */
export function guard(command: ChangeCommand, state: CaseState, context: GuardContext): Refusal | null {
  switch (command.type) {
    case 'escalate':
    case 'note':
    case 'update-status':
    case 'deliver-rca':
    case 'mark-reachable':
      return null;
    case 'assign':
      return command.owner === state.owner ? { kind: 'same-owner' } : null;
    case 'record-reply':
    case 'give-closure-notice':
      return state.stage === 'awaiting-customer' ? null : { kind: 'not-awaiting' };
    case 'report-issue':
      return state.stage === 'resolution-proposed' ? null : { kind: 'not-proposed' };
    case 'reopen':
      return guardReopening(command, state);
    default:
      return state.stage === 'closed' ? { kind: 'already-closed' } : guardOpenCase(command, state, context);
  }
}

function guardOpenCase(command: OpenCaseCommand, state: CaseState, context: GuardContext): Refusal | null {
  switch (command.type) {
    case 'respond':
      return guardResponse(state);
    case 'restore':
      return guardRestoring(state);
    case 'propose-resolution':
      return guardProposal(state);
    case 'await-customer':
      return inOneOf(state, ['open', 'in-progress', 'restored'], 'awaiting-customer');
    case 'change-severity':
      return command.severity === state.severity ? { kind: 'same-severity' } : null;
    case 'change-priority':
      return command.priority === state.priority ? { kind: 'same-priority' } : null;
    case 'close':
      return guardClosing(state, context);
    default:
      return assertNever(command);
  }
}

function guardResponse(state: CaseState): Refusal | null {
  if (state.opening.follows !== undefined) return { kind: 'no-such-clock' };
  return state.respondedAt === null ? null : { kind: 'already-responded' };
}

function guardRestoring(state: CaseState): Refusal | null {
  if (state.opening.follows !== undefined) return { kind: 'no-such-clock' };
  return state.functionRestored ? { kind: 'already-restored' } : null;
}

function guardProposal(state: CaseState): Refusal | null {
  const order = inOneOf(
    state,
    ['open', 'in-progress', 'awaiting-customer', 'restored'],
    'resolution-proposed',
  );
  if (order !== null) return order;
  // A case that promises no restoration (a question, a follow-up) has nothing to restore first.
  const mustRestore = state.clocks.restoration.kind !== 'not-applicable';
  return mustRestore && !state.functionRestored ? { kind: 'restore-first' } : null;
}

/** With impact a case in progress goes back too, as long as its function counts as restored. */
function guardReopening(command: CommandOf<'reopen'>, state: CaseState): Refusal | null {
  const withImpact: ReadonlyArray<CaseStage> =
    command.impact && state.functionRestored ? ['in-progress', 'awaiting-customer'] : [];
  return inOneOf(state, ['restored', 'resolution-proposed', 'closed', ...withImpact], 'reopened');
}

function inOneOf(state: CaseState, stages: ReadonlyArray<CaseStage>, event: string): Refusal | null {
  return stages.includes(state.stage) ? null : { kind: 'impossible-order', event, stage: state.stage };
}
