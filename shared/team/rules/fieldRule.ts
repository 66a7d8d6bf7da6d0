import type { ChangeCommand } from '../../case/decide/changeOf.ts';
import type { CaseEvent } from '../../case/events/caseEvent.ts';
import type { CaseState } from '../../case/fold/caseState.ts';
import type { Look, Verdict } from '../look.ts';
import type { Step } from '../step.ts';
import { lastWord } from './guardedRule.ts';

/**
 * What becomes of a command that sets one field, where the team set that field meanwhile; null where it did not. The same
 * value is so already. A raise of the severity counts from the last word on; a stale lowering could miss a deadline unseen,
 * and a case that somebody took is not taken from them, so that both are set aside.
 */
export function fieldRule(step: Step, command: ChangeCommand, look: Look): Verdict | null {
  const now = look.ground.stateOf(command.case);
  if (now === null || look.seen === null) return null;
  const moved = { now, seen: look.seen };
  switch (command.type) {
    case 'assign':
      return assigned(step, command, moved, look);
    case 'change-severity':
      return severitySet(step, command, moved, look);
    case 'change-priority':
      return prioritySet(command, moved, look);
    default:
      return null;
  }
}

/** The case as it stands, and as the desk saw it. */
interface Moved {
  readonly now: CaseState;
  readonly seen: CaseState;
}

type Command<T extends ChangeCommand['type']> = Extract<ChangeCommand, { readonly type: T }>;

function severitySet(step: Step, command: Command<'change-severity'>, { now, seen }: Moved, look: Look) {
  if (now.severity === seen.severity) return null;
  if (now.severity === command.severity) return alreadySo('severity-set', look);
  return command.severity < now.severity
    ? lastWord(step, command, look, 'after-the-last-word')
    : ({ kind: 'set-aside', why: 'severity-set-since' } as const);
}

function prioritySet({ priority }: Command<'change-priority'>, { now, seen }: Moved, look: Look) {
  if (now.priority === seen.priority) return null;
  if (now.priority === priority) return alreadySo('priority-set', look);
  return { kind: 'set-aside', why: 'priority-set-since' } as const;
}

function assigned(step: Step, command: Command<'assign'>, { now, seen }: Moved, look: Look): Verdict | null {
  if (now.owner === seen.owner) return null;
  if (now.owner === command.owner) return alreadySo('owner-set', look);
  if (now.owner !== null) return { kind: 'set-aside', why: 'taken-over' };
  // Nobody has it: from the last word on, since an earlier instant would leave it with nobody.
  return lastWord(step, command, look, 'after-the-last-word');
}

function alreadySo(type: CaseEvent['type'], { meanwhile }: Look): Verdict {
  const same = meanwhile.filter((event) => event.type === type);
  return { kind: 'already-so', events: same.slice(-1).map(({ id = '' }) => id) };
}
