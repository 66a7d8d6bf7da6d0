import type { ChangeCommand } from '../../case/decide/changeOf.ts';
import { decide } from '../../case/decide/decide.ts';
import type { Refusal } from '../../case/decide/refusal.ts';
import type { SetAsideReason } from '../../case/decide/setAsideReason.ts';
import type { NewCaseEvent } from '../../case/events/caseEvent.ts';
import type { CaseState } from '../../case/fold/caseState.ts';
import type { Result } from '../../lang/result.ts';
import { type Ground, groundAt, isStanding } from '../ground.ts';
import { type Deciding, decidingOn, type HowKept, type Look, type Verdict } from '../look.ts';
import { isSameAnswer, underTheirIds } from '../sameAnswer.ts';
import type { Step } from '../step.ts';
import { isAlreadySo } from './alreadySo.ts';
import { isFact } from './facts.ts';

type Answer = Result<ReadonlyArray<NewCaseEvent>, Refusal>;

/**
 * Asks the guards of a command again, as of its own instant and on what stands now. It is kept as it happened where they
 * say the same, and in a new form where they say another; a fact is kept whatever they say, if it can have been.
 */
export function guardedRule(step: Step, command: ChangeCommand, look: Look): Verdict {
  const { ground } = look;
  const asked = askAsOf(step, command, look);
  const another = asked.ok && !isSameAnswer(asked.value, step.events) ? asked.value : null;
  if (another !== null) {
    const events = underTheirIds(another, step.events, look.context.newId);
    if (isStanding(ground, events)) return { kind: 'kept', how: 'decided-again', events };
  }
  const isMeant = (asked.ok && another === null) || isFact(command, asked.ok ? null : asked.error);
  if (isMeant && isStanding(ground, step.events)) return asItHappened(step);
  return lastWord(step, command, look, 'decided-again');
}

/** Decides a command anew at the end of what the team knows; says why it is set aside when that is refused. */
export function lastWord(step: Step, command: ChangeCommand, look: Look, how: HowKept): Verdict {
  const { ground, context } = look;
  const state = ground.stateOf(command.case);
  const answer = ask(
    step,
    command,
    { state, ground, now: Math.max(momentOf(step, command), state?.lastAt ?? 0) },
    look,
  );
  const events = answer.ok ? underTheirIds(answer.value, step.events, context.newId) : [];
  if (answer.ok && isStanding(ground, events)) return { kind: 'kept', how, events };
  const why = answer.ok ? 'impossible-order' : (answer.error.kind as SetAsideReason);
  return (
    isAlreadySo(command, why, momentOf(step, command), look) ?? {
      kind: 'set-aside',
      why: reasonFor(step, command, why, look),
    }
  );
}

function asItHappened({ events }: Step): Verdict {
  return { kind: 'kept', how: 'as-it-happened', events };
}

/** What takes something back, or settles it, is about the log as it is; all else is asked as of its own instant. */
const OF_THE_LOG: ReadonlySet<string> = new Set(['retract', 'do-anyway', 'let-be']);

function askAsOf(step: Step, command: ChangeCommand, look: Look): Answer {
  const { ground, context } = look;
  const now = momentOf(step, command);
  if (OF_THE_LOG.has(command.type)) {
    return ask(step, command, { state: ground.stateOf(command.case), ground, now }, look);
  }
  const then = groundAt(ground, now, context.rules);
  const state = then.stateOf(command.case);
  const asOf = ask(step, command, { state, ground: then, now }, look);
  if (!asOf.ok) return asOf;
  // What it means for linked cases is asked of these as they are: one that was opened later is there.
  const linked = ask(step, command, { state, ground, now }, look);
  return linked.ok ? linked : asOf;
}

interface Asked {
  readonly state: CaseState | null;
  readonly ground: Ground;
  readonly now: number;
}

function ask(step: Step, command: ChangeCommand, { state, ground, now }: Asked, look: Look): Answer {
  const deciding: Deciding = { by: step.by, now, newCase: () => numberOf(step, command, look) };
  look.reads.note(command.case);
  return decide(command, state, decidingOn(ground, look, deciding));
}

/** The case that the step opened keeps its number, which may have been told to a customer. */
function numberOf({ events }: Step, command: ChangeCommand, { ground, context }: Look): string {
  const opened = events.find((event) => event.type === 'opened' && event.case !== command.case)?.case;
  return opened !== undefined && ground.eventsOf(opened).length === 0 ? opened : context.newCase();
}

/** When a step took effect on its own case. */
function momentOf({ events, at }: Step, command: ChangeCommand): number {
  return events.find((event) => event.case === command.case)?.at ?? at;
}

/** A reason in the words of the team, where there is a nearer one than what the guard says. */
function reasonFor(step: Step, command: ChangeCommand, why: SetAsideReason, look: Look): SetAsideReason {
  if (command.type === 'retract' && why === 'impossible-order') return 'built-upon-since';
  if (command.type === 'do-anyway' && why === 'not-set-aside') return 'let-be-since';
  const isEarlier = look.meanwhile.some(
    (event) => event.type === 'restored' && event.at > momentOf(step, command),
  );
  return command.type === 'restore' && why === 'already-restored' && isEarlier ? 'earlier-restoration' : why;
}
