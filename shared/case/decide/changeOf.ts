import { LADDER_LEVELS } from '../../escalation/ladderStep.ts';
import { emailSubject } from '../../escalation/managementEmail.ts';
import { assertNever } from '../../lang/assertNever.ts';
import { given } from '../../lang/given.ts';
import type { NewCaseEvent, Opened } from '../events/caseEvent.ts';
import type { CaseState } from '../fold/caseState.ts';
import type { CaseCommand } from './caseCommand.ts';
import type { StageCommand } from './stageChangeOf.ts';
import { stageChangeOf } from './stageChangeOf.ts';

/** A command on a case that exists. */
export type ChangeCommand = Exclude<CaseCommand, { readonly type: 'open-case' }>;

/** What an event says beside which case, when and by whom. */
export type Change = Bare<Exclude<NewCaseEvent, Omit<Opened, 'id'>>>;

type Bare<E> = E extends unknown ? Omit<E, 'case' | 'at' | 'by'> : never;
/** A command whose facts do not depend on more than its own case. */
export type PlainCommand = Exclude<
  ChangeCommand,
  { readonly type: 'deliver-rca' | 'request-documents' | 'retract' | 'do-anyway' | 'let-be' }
>;
type Command<T extends CaseCommand['type']> = Extract<CaseCommand, { readonly type: T }>;

/** Gives the past-tense facts that a command becomes on its own case; the last is the one that it is about (policy §10). */
export function changesOf(command: PlainCommand, state: CaseState): ReadonlyArray<Change> {
  const change = changeOf(command);
  const isNews = command.type === 'change-severity' && command.reachable === true && !state.contactReachable;
  return isNews ? [{ type: 'contact-reachable', reachable: true }, change] : [change];
}

function changeOf(command: PlainCommand): Change {
  switch (command.type) {
    case 'change-severity':
      return severityOf(command);
    case 'change-priority':
      return { type: 'priority-set', priority: command.priority };
    case 'escalate':
      return { type: 'escalated', level: command.level, reason: command.reason };
    case 'raise-urgency':
      return ladderOf(command);
    case 'assign':
      return { type: 'owner-set', owner: command.owner };
    case 'update-status':
      return { type: 'status-update', explanation: command.explanation, initialRca: command.initialRca };
    case 'mark-reachable':
      return { type: 'contact-reachable', reachable: command.reachable };
    case 'note':
    case 'request-discussion':
    case 'give-closure-notice':
      return wordsOf(command);
    default:
      return stageChangeOf(command satisfies StageCommand);
  }
}

function severityOf({ severity, reason, agreed, asked }: Command<'change-severity'>): Change {
  return { type: 'severity-set', severity, reason, ...given({ agreed, asked }) };
}

function wordsOf(command: Command<'note' | 'request-discussion' | 'give-closure-notice'>): Change {
  const { text } = command;
  switch (command.type) {
    case 'note':
      return { type: 'note', text, ...given({ nextStep: command.nextStep }) };
    case 'request-discussion':
      return { type: 'note', text, request: 'discussion' };
    case 'give-closure-notice':
      return { type: 'closure-notice', text };
    default:
      return assertNever(command);
  }
}

/** The guard has seen that a step has its text, and the third its e-mail. */
function ladderOf({ step, text = '', email }: Command<'raise-urgency'>): Change {
  const level = LADDER_LEVELS[step];
  if (email === undefined) return { type: 'escalated', level, reason: text, step };
  return { type: 'escalated', level, reason: email.impact, step, subject: emailSubject(email) };
}
