import { assertNever } from '../../lang/assertNever.ts';
import { given } from '../../lang/given.ts';
import type { NewCaseEvent } from '../events/caseEvent.ts';
import type { CaseCommand } from './caseCommand.ts';

/** A command that moves a case along its life. */
export type StageCommand = Extract<
  CaseCommand,
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

type Bare<E> = E extends unknown ? Omit<E, 'case' | 'at' | 'by'> : never;
type StageChange = Bare<Exclude<NewCaseEvent, { readonly type: 'opened' }>>;

const STAGE_COMMANDS: ReadonlySet<string> = new Set<StageCommand['type']>([
  'respond',
  'restore',
  'propose-resolution',
  'report-issue',
  'await-customer',
  'record-reply',
  'close',
  'reopen',
]);

/** True for a command that may be out of order (policy §5). */
export function isStageCommand(command: CaseCommand): command is StageCommand {
  return STAGE_COMMANDS.has(command.type);
}

/** Gives the past-tense fact that such a command becomes (policy §5). */
export function stageChangeOf(command: StageCommand): StageChange {
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
