import { automaticClosure } from '../../case/decide/automaticClosure.ts';
import { BY_POLICY } from '../../case/decide/followUp.ts';
import type { CaseEvent } from '../../case/events/caseEvent.ts';
import { takenBack } from '../../case/events/takenBack.ts';
import { foldTotal } from '../../case/fold/foldTotal.ts';
import { isStanding } from '../ground.ts';
import type { Look } from '../look.ts';
import type { NamedEvent, Step } from '../step.ts';

/**
 * A closure by the clock that would not have come had the step been known, which took effect before it: the rule takes it
 * back, in the step itself. Null where there is none, or something stands on it.
 */
export function ruleTakesBack(step: Step, look: Look): NamedEvent | null {
  for (const caseNumber of new Set(step.events.map((event) => event.case))) {
    const own = step.events.filter((event) => event.case === caseNumber);
    const closure = closureAfter(own, caseNumber, look);
    if (closure?.id === undefined || wouldClose(closure, own, look)) continue;
    const at = Math.max(closure.at, step.at);
    const event = closure.id;
    const back = {
      type: 'retracted',
      case: caseNumber,
      at,
      by: BY_POLICY,
      event,
      id: look.context.newId(),
    } as const;
    if (isStanding(look.ground, [back])) return back;
  }
  return null;
}

/** The closure of the rule that the desk did not know, and before which its step took effect. */
function closureAfter(own: ReadonlyArray<CaseEvent>, caseNumber: string, look: Look): CaseEvent | undefined {
  const gone = takenBack(look.ground.foldOf(caseNumber).standing);
  const earliest = Math.min(...own.map(({ at }) => at));
  return look.meanwhile.find(
    (event) =>
      event.case === caseNumber &&
      event.type === 'closed' &&
      event.by === BY_POLICY &&
      event.cause === undefined &&
      event.at > earliest &&
      !gone.has(event.id ?? ''),
  );
}

function wouldClose(closure: CaseEvent, own: ReadonlyArray<CaseEvent>, { ground, context }: Look): boolean {
  const { standing } = ground.foldOf(closure.case);
  const until = standing.filter((event) => event !== closure && event.at <= closure.at);
  const { state } = foldTotal([...until, ...own], context.rules);
  if (state === null) return true;
  return automaticClosure(state, { ...context.rules, now: closure.at })?.ok === true;
}
