import { decide } from '../case/decide/decide.ts';
import type { DecideContext } from '../case/decide/decideContext.ts';
import { decideUndo } from '../case/decide/decideUndo.ts';
import type { Deed } from '../case/decide/deed.ts';
import type { Refusal } from '../case/decide/refusal.ts';
import type { NewCaseEvent } from '../case/events/caseEvent.ts';
import type { Result } from '../lang/result.ts';
import { ok } from '../lang/result.ts';
import { createReads, recordReads } from './recordReads.ts';
import type { Step } from './step.ts';

/** What a desk has at hand when it makes a step. */
export interface StepMaking {
  readonly context: DecideContext;
  /** How many events a case has, pending ones included; 0 for one that is not there. */
  versionOf(caseNumber: string): number;
  newId(): string;
}

/** Decides what a person asks for, and keeps with it what the decision rested on; or says why it may not be done. */
export function decideStep(deed: Deed, { context, versionOf, newId }: StepMaking): Result<Step, Refusal> {
  const reads = createReads(versionOf);
  const decided = decideDeed(deed, recordReads(context, reads.note));
  if (!decided.ok) return decided;
  for (const event of decided.value) reads.note(event.case);
  const events = decided.value.map((event) => ({ ...event, id: newId() }));
  return ok({ id: newId(), deed, events, by: context.by, at: context.now, saw: reads.saw() });
}

/** Decides a command, or the undo of a step, on the cases as the context has them. */
export function decideDeed(deed: Deed, context: DecideContext): Result<ReadonlyArray<NewCaseEvent>, Refusal> {
  if (deed.type === 'undo') return decideUndo(deed, context);
  return decide(deed, deed.type === 'open-case' ? null : context.caseState(deed.case), context);
}

/** Gives the deed by which a step is taken back. */
export function undoOf(step: Step): Deed {
  const { deed, events } = step;
  const opened = events.find(({ type }) => type === 'opened')?.case ?? null;
  const about = deed.type === 'open-case' ? (opened ?? '') : deed.case;
  const named = events.map((event) => ({ case: event.case, id: event.id }));
  return { type: 'undo', case: about, step: step.id, opened, events: named };
}
