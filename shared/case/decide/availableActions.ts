import { LADDER_STEPS } from '../../escalation/ladderStep.ts';
import type { CaseState } from '../fold/caseState.ts';
import type { CaseCommandType } from './caseCommand.ts';
import type { ChangeCommand } from './changeOf.ts';
import type { ChangeContext } from './guard.ts';
import { guard } from './guard.ts';

import type { Refusal } from './refusal.ts';

/** For each action of the panel: null when it may be done now, else why not. */
export type ActionAvailability = Readonly<
  Record<Exclude<CaseCommandType, 'open-case' | 'retract' | 'do-anyway' | 'let-be'>, Refusal | null>
>;

/** Asks the guards about each action with the mildest thing that it could be asked for, without doing it (policy §5). */
export function availableActions(state: CaseState, context: ChangeContext): ActionAvailability {
  const ask = (command: ChangeCommand): Refusal | null => guard(command, state, context);
  const onCase = { case: state.case };
  const words = { reason: '-', level: '-', text: '-', explanation: '-', initialRca: '-' };
  // Severity 1 asks for more than the others.
  const other = (current: number) => (current === 2 ? 3 : 2);
  return {
    respond: ask({ type: 'respond', ...onCase }),
    restore: ask({ type: 'restore', ...onCase, workaround: false }),
    'propose-resolution': ask({ type: 'propose-resolution', ...onCase }),
    'report-issue': ask({ type: 'report-issue', ...onCase }),
    'await-customer': ask({ type: 'await-customer', ...onCase }),
    'record-reply': ask({ type: 'record-reply', ...onCase }),
    'change-severity': ask({ type: 'change-severity', ...onCase, ...words, severity: other(state.severity) }),
    'change-priority': ask({ type: 'change-priority', ...onCase, priority: other(state.priority) }),
    escalate: ask({ type: 'escalate', ...onCase, ...words }),
    'raise-urgency': askLadder(state, context),
    'request-documents': ask({ type: 'request-documents', ...onCase, addressee: '-', text: '-' }),
    'request-discussion': ask({ type: 'request-discussion', ...onCase, text: '-' }),
    note: ask({ type: 'note', ...onCase, ...words }),
    assign: ask({ type: 'assign', ...onCase, owner: state.owner === null ? '-' : null }),
    'update-status': ask({ type: 'update-status', ...onCase, ...words }),
    'deliver-rca': ask({ type: 'deliver-rca', ...onCase, complete: false }),
    'give-closure-notice': ask({ type: 'give-closure-notice', ...onCase, ...words }),
    'mark-reachable': ask({ type: 'mark-reachable', ...onCase, reachable: true }),
    close: ask({ type: 'close', ...onCase }),
    reopen: ask({ type: 'reopen', ...onCase, impact: true }),
  };
}

/** The ladder may be climbed as long as its next step may be taken. */
function askLadder(state: CaseState, context: ChangeContext): Refusal | null {
  const onCase = { type: 'raise-urgency', case: state.case, text: '-' } as const;
  const email = {
    caseNumber: '-',
    customerName: '-',
    regionCountry: '-',
    problem: '-',
    description: '-',
    impact: '-',
  };
  const refusals = LADDER_STEPS.map((step) => guard({ ...onCase, step, email }, state, context));
  return refusals.includes(null) ? null : (refusals[0] ?? null);
}
