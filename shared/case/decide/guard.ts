import { isResolved } from '../../policy/caseStage.ts';
import { nextLife } from '../events/life.ts';
import type { CaseState } from '../fold/caseState.ts';
import type { ChangeCommand } from './changeOf.ts';
import { guardAnalysisRequest, guardDelivery } from './guardAnalysis.ts';
import type { GuardContext } from './guardClosing.ts';
import { guardClosing } from './guardClosing.ts';
import { guardLadder } from './guardLadder.ts';
import { guardSeverity } from './guardSeverity.ts';
import type { Refusal } from './refusal.ts';
import { isStageCommand, stageChangeOf } from './stageChangeOf.ts';

/** What the guards look at beside the command and the case. */
export interface ChangeContext extends GuardContext {
  /** The case on the other end of an RCA: the followed one, or the follow-up. */
  linked(): CaseState | null;
}

type Guards = {
  readonly [T in ChangeCommand['type']]: (
    command: Extract<ChangeCommand, { readonly type: T }>,
    state: CaseState,
    context: ChangeContext,
  ) => Refusal | null;
};

const never = (): null => null;

/** Why each command may not be done, beyond the order of stages (policy §5, §7). */
const GUARDS: Guards = {
  respond: (_, state) =>
    guardOpen(state) ?? guardOnce(state, state.respondedAt === null ? null : { kind: 'already-responded' }),
  restore: (_, state) =>
    guardOpen(state) ?? guardOnce(state, state.functionRestored ? { kind: 'already-restored' } : null),
  'propose-resolution': (_, state) => guardOpen(state) ?? guardProposal(state),
  'report-issue': (_, state) => (state.stage === 'resolution-proposed' ? null : { kind: 'not-proposed' }),
  'await-customer': (_, state) => guardOpen(state),
  'record-reply': (_, state) => guardAwaiting(state),
  'change-severity': (command, state) => guardOpen(state) ?? guardSeverity(command, state),
  'change-priority': (command, state) =>
    guardOpen(state) ?? (command.priority === state.priority ? { kind: 'same-priority' } : null),
  escalate: never,
  'raise-urgency': (command, state, { organization }) =>
    guardOpen(state) ?? guardLadder(command, state, organization(state.opening.customer.id)),
  note: never,
  assign: (command, state) => (command.owner === state.owner ? { kind: 'same-owner' } : null),
  'update-status': never,
  'deliver-rca': (command, state, { linked }) => guardDelivery(command, state, linked()),
  'request-documents': (_, state) => guardAnalysisRequest(state),
  'request-discussion': (_, state) => guardAnalysisRequest(state),
  'give-closure-notice': (_, state) => guardAwaiting(state),
  'mark-reachable': never,
  // What remains must be a possible case, which takes the events to tell.
  retract: never,
  'do-anyway': guardSetAside,
  'let-be': guardSetAside,
  close: (_, state, context) => guardOpen(state) ?? guardClosing(state, context),
  reopen: (_, state, { linked }) => guardReopening(state, linked()),
};

/** Says why a command may not be done on a case as it stands; null when it may (policy §5). */
export function guard(command: ChangeCommand, state: CaseState, context: ChangeContext): Refusal | null {
  // The table has one guard a type, which TypeScript does not follow through an index.
  const rule = GUARDS[command.type] as (
    command: ChangeCommand,
    state: CaseState,
    context: ChangeContext,
  ) => Refusal | null;
  return rule(command, state, context) ?? guardOrder(command, state);
}

/** The order of stages is the one of the interchange: what cannot be folded is not done. */
function guardOrder(command: ChangeCommand, state: CaseState): Refusal | null {
  if (!isStageCommand(command)) return null;
  const event = { ...stageChangeOf(command), case: state.case, at: state.lastAt, by: '' };
  return nextLife(state, event) === null
    ? { kind: 'impossible-order', event: event.type, stage: state.stage }
    : null;
}

function guardOpen({ stage }: CaseState): Refusal | null {
  return stage === 'closed' ? { kind: 'already-closed' } : null;
}

function guardAwaiting({ stage }: CaseState): Refusal | null {
  return stage === 'awaiting-customer' ? null : { kind: 'not-awaiting' };
}

function guardSetAside({ setAside }: { readonly setAside: string }, state: CaseState): Refusal | null {
  return state.setAside.some(({ id }) => id === setAside) ? null : { kind: 'not-set-aside' };
}

/** A follow-up rests while the case that it follows is in work: its RCA clock has not started (policy §4). */
function guardReopening({ opening }: CaseState, linked: CaseState | null): Refusal | null {
  if (opening.follows === undefined || linked === null || isResolved(linked.stage)) return null;
  return { kind: 'followed-in-work', followed: linked.case };
}

/** A follow-up carries a root cause analysis: it has neither a response nor a restoration (policy §5). */
function guardOnce(state: CaseState, done: Refusal | null): Refusal | null {
  return state.opening.follows === undefined ? done : { kind: 'no-such-clock' };
}

/** A case that promises no restoration (a question) has nothing to restore first; a follow-up has its RCA. */
function guardProposal(state: CaseState): Refusal | null {
  const { clocks, opening, functionRestored, rcaCompleteAt, stage } = state;
  if (stage === 'resolution-proposed') return { kind: 'already-proposed' };
  if (opening.follows !== undefined) {
    return rcaCompleteAt === null ? { kind: 'rca-incomplete', followUp: null } : null;
  }
  const mustRestore = clocks.restoration.kind !== 'not-applicable';
  return mustRestore && !functionRestored ? { kind: 'restore-first' } : null;
}
