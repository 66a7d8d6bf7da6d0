import { decideUndo } from '../../case/decide/decideUndo.ts';
import type { UndoDeed } from '../../case/decide/deed.ts';
import type { SetAsideReason } from '../../case/decide/setAsideReason.ts';
import { isStanding } from '../ground.ts';
import { decidingOn, type Look, type Verdict } from '../look.ts';
import { isSameAnswer, underTheirIds } from '../sameAnswer.ts';
import type { Step } from '../step.ts';

/**
 * What becomes of the undo of a step: where another took the same back it is so already, where something stands on it the
 * undo is set aside, and else it takes back what there is.
 */
export function undoRule(step: Step, undo: UndoDeed, look: Look): Verdict {
  const { ground, context } = look;
  for (const event of undo.events) look.reads.note(event.case);
  const who = { by: step.by, now: step.at, newCase: context.newCase };
  const asked = decideUndo(undo, decidingOn(ground, look, who));
  if (!asked.ok) {
    if (asked.error.kind === 'not-retractable') return { kind: 'already-so', events: sameUndo(undo, look) };
    const isBuiltUpon = asked.error.kind === 'impossible-order';
    return {
      kind: 'set-aside',
      why: isBuiltUpon ? 'built-upon-since' : (asked.error.kind as SetAsideReason),
    };
  }
  if (isSameAnswer(asked.value, step.events) && isStanding(ground, step.events)) {
    return { kind: 'kept', how: 'as-it-happened', events: step.events };
  }
  const events = underTheirIds(asked.value, step.events, context.newId);
  if (isStanding(ground, events)) return { kind: 'kept', how: 'decided-again', events };
  return { kind: 'set-aside', why: 'built-upon-since' };
}

/** The events of others that took the same back. */
function sameUndo(undo: UndoDeed, { meanwhile }: Look): ReadonlyArray<string> {
  const ids = new Set(undo.events.map(({ id }) => id));
  return meanwhile.flatMap((event) =>
    event.type === 'retracted' && ids.has(event.event) ? [event.id ?? ''] : [],
  );
}
