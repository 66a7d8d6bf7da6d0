import type { Result } from '../../lang/result.ts';
import { err, ok } from '../../lang/result.ts';
import type { NewCaseEvent } from '../events/caseEvent.ts';
import { takenBack } from '../events/takenBack.ts';
import { foldCase } from '../fold/foldCase.ts';
import type { DecideContext } from './decideContext.ts';
import type { UndoDeed } from './deed.ts';
import { BY_POLICY } from './followUp.ts';
import type { Refusal } from './refusal.ts';

/** What an undo asks for beside what it takes back. */
export type UndoContext = Pick<
  DecideContext,
  'now' | 'by' | 'edition' | 'calendarOf' | 'eventsOf' | 'caseState'
>;

/**
 * Takes a step back by retracting its events, newest first, in each case that it touched; a case that it opened is closed
 * instead, since without its opening the rest of its log would have no beginning. Refused when what remains is no possible
 * order (policy §10), or nothing of it stands any more.
 */
export function decideUndo(
  undo: Pick<UndoDeed, 'case' | 'opened' | 'events'>,
  context: UndoContext,
): Result<ReadonlyArray<NewCaseEvent>, Refusal> {
  const touched = [...new Set(undo.events.map((event) => event.case))];
  const events: NewCaseEvent[] = [];
  for (const caseNumber of touched) {
    const ids = undo.events.flatMap((event) => (event.case === caseNumber ? [event.id] : []));
    const taken =
      caseNumber === undo.opened
        ? ok(laidToRest(caseNumber, undo.case, context))
        : retractions(caseNumber, ids, context);
    if (!taken.ok) return taken;
    events.push(...taken.value);
  }
  return events.length === 0 ? err({ kind: 'not-retractable' }) : ok(events);
}

function retractions(
  caseNumber: string,
  ids: ReadonlyArray<string>,
  context: UndoContext,
): Result<ReadonlyArray<NewCaseEvent>, Refusal> {
  const state = context.caseState(caseNumber);
  if (state === null) return ok([]);
  const { now, by } = context;
  const events = context.eventsOf(caseNumber);
  const gone = takenBack(events);
  const standing = ids.filter((id) => !gone.has(id) && events.some((event) => event.id === id));
  const stamp = { case: caseNumber, at: Math.max(now, state.lastAt), by };
  const taken = standing.reverse().map((event) => ({ type: 'retracted', ...stamp, event }) as const);
  const remaining = foldCase(
    [...events, ...taken.map((event, place) => ({ ...event, id: `${place}` }))],
    context,
  );
  if (remaining.ok) return ok(taken);
  const { type, stage } = remaining.error;
  return err({ kind: 'impossible-order', event: type, stage: stage ?? state.stage });
}

function laidToRest(caseNumber: string, origin: string, context: UndoContext): ReadonlyArray<NewCaseEvent> {
  const state = context.caseState(caseNumber);
  if (state === null || state.stage === 'closed') return [];
  const stamp = { case: caseNumber, at: Math.max(context.now, state.lastAt), by: BY_POLICY };
  return [{ type: 'closed', ...stamp, cause: 'step-taken-back', causeCase: origin }];
}
