import type { CaseCommandType } from './caseCommand.ts';
import type { CaseState } from './caseState.ts';
import type { ChangeCommand } from './changeOf.ts';
import { guard } from './guard.ts';
import type { GuardContext } from './guardClosing.ts';
import type { Refusal } from './refusal.ts';

/** For each action of the panel: null when it may be done now, else why not. */
export type ActionAvailability = Readonly<Record<Exclude<CaseCommandType, 'open-case'>, Refusal | null>>;

/** Asks the guards about each action with the mildest thing that it could be asked for, without doing it (policy §5). */
export function availableActions(state: CaseState, context: GuardContext): ActionAvailability {
  const ask = (command: ChangeCommand): Refusal | null => guard(command, state, context);
  const onCase = { case: state.case };
  const words = { reason: '-', level: '-', text: '-', explanation: '-', initialRca: '-' };
  const other = (current: number) => (current === 1 ? 2 : 1);
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
