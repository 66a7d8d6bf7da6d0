import { assertNever } from '../lang/assertNever.ts';
import { given } from '../lang/given.ts';
import type { CaseCommand } from './caseCommand.ts';
import type { NewCaseEvent, Opened } from './caseEvent.ts';

/** A command on a case that exists. */
export type ChangeCommand = Exclude<CaseCommand, { readonly type: 'open-case' }>;

/** What an event says beside which case, when and by whom. */
export type Change = Bare<Exclude<NewCaseEvent, Omit<Opened, 'id'>>>;

type Bare<E> = E extends unknown ? Omit<E, 'case' | 'at' | 'by'> : never;
type StageCommand = Extract<
  ChangeCommand,
  {
    readonly type:
      | 'respond'
      | 'restore'
      | 'propose-resolution'
      | 'report-issue'
      | 'await-customer'
      | 'record-reply'
      | 'close'
      | 'reopen';
  }
>;

/** Gives the past-tense fact that a command becomes, each command being exactly one event (policy §10). */
export function changeOf(command: ChangeCommand): Change {
  switch (command.type) {
    case 'change-severity':
      return { type: 'severity-set', ...severityOf(command) };
    case 'change-priority':
      return { type: 'priority-set', priority: command.priority };
    case 'escalate':
      return { type: 'escalated', level: command.level, reason: command.reason };
    case 'note':
      return { type: 'note', text: command.text, ...given({ nextStep: command.nextStep }) };
    case 'assign':
      return { type: 'owner-set', owner: command.owner };
    case 'update-status':
      return { type: 'status-update', explanation: command.explanation, initialRca: command.initialRca };
    case 'deliver-rca':
      return { type: 'rca-delivered', complete: command.complete };
    case 'give-closure-notice':
      return { type: 'closure-notice', text: command.text };
    case 'mark-reachable':
      return { type: 'contact-reachable', reachable: command.reachable };
    default:
      return stageChangeOf(command);
  }
}

function severityOf(command: Extract<ChangeCommand, { readonly type: 'change-severity' }>) {
  const { severity, reason, agreed } = command;
  return { severity, reason, ...given({ agreed }) };
}

function stageChangeOf(command: StageCommand): Change {
  switch (command.type) {
    case 'respond':
      return { type: 'responded', ...given({ channel: command.channel }) };
    case 'restore':
      return { type: 'restored', workaround: command.workaround };
    case 'propose-resolution':
      return { type: 'resolution-proposed' };
    case 'report-issue':
      return { type: 'issue-reported' };
    case 'await-customer':
      return { type: 'awaiting-customer' };
    case 'record-reply':
      return { type: 'customer-replied' };
    case 'close':
      return { type: 'closed', ...given({ reason: command.reason }) };
    case 'reopen':
      return { type: 'reopened', impact: command.impact };
    default:
      return assertNever(command);
  }
}
