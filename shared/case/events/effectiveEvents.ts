import type { Result } from '../../lang/result.ts';
import { err, ok } from '../../lang/result.ts';
import type { CaseEvent, Opened } from './caseEvent.ts';
import type { ImpossibleOrder, OrderProblem } from './orderProblem.ts';

/** The opening of a case, and the places in recorded order of the events that count, by when they took effect. */
export interface EffectiveEvents {
  readonly opening: Opened;
  readonly places: ReadonlyArray<number>;
}

/**
 * Sorts the events of a case by `at`, ties in recorded order, and leaves out each retraction with what it names
 * (policy §10). Refused: no opening at the head, something before it, a retraction of nothing or of the opening.
 */
export function effectiveEvents(events: ReadonlyArray<CaseEvent>): Result<EffectiveEvents, ImpossibleOrder> {
  const opening = events[0];
  if (opening?.type !== 'opened') return refuse('not-opened', events, 0);
  let last = opening.at;
  let isSorted = true;
  let hasRetractions = false;
  for (const [index, event] of events.entries()) {
    if (event.at < opening.at) return refuse('before-opening', events, index);
    isSorted &&= event.at >= last;
    last = event.at;
    hasRetractions ||= event.type === 'retracted';
  }
  const kept = hasRetractions ? withoutRetracted(events) : ok([...events.keys()]);
  if (!kept.ok) return kept;
  if (!isSorted) kept.value.sort((a, b) => atOf(events, a) - atOf(events, b));
  return ok({ opening, places: kept.value });
}

/** A retraction that is itself retracted takes nothing back; so the last word is heard first. */
function withoutRetracted(events: ReadonlyArray<CaseEvent>): Result<number[], ImpossibleOrder> {
  const wrong = findWrongRetraction(events);
  if (wrong !== null) return err(wrong);
  const takenBack = new Set<string>();
  const kept: number[] = [];
  for (let index = events.length - 1; index >= 0; index -= 1) {
    const event = events[index] as CaseEvent;
    if (event.id !== undefined && takenBack.has(event.id)) continue;
    if (event.type === 'retracted') takenBack.add(event.event);
    else kept.push(index);
  }
  return ok(kept.reverse());
}

function findWrongRetraction(events: ReadonlyArray<CaseEvent>): ImpossibleOrder | null {
  const earlier = new Set<string>();
  const opening = events[0]?.id;
  for (const [index, event] of events.entries()) {
    if (event.id !== undefined) earlier.add(event.id);
    if (event.type !== 'retracted') continue;
    if (event.event === opening) return orderProblem('opening-retracted', events, index);
    if (event.event === event.id || !earlier.has(event.event))
      return orderProblem('unknown-event', events, index);
  }
  return null;
}

function refuse(because: OrderProblem['because'], events: ReadonlyArray<CaseEvent>, index: number) {
  return err(orderProblem(because, events, index));
}

function orderProblem(
  because: OrderProblem['because'],
  events: ReadonlyArray<CaseEvent>,
  index: number,
): ImpossibleOrder {
  const type = events[index]?.type ?? 'opened';
  return { kind: 'impossible-order', because, type, stage: null, index };
}

function atOf(events: ReadonlyArray<CaseEvent>, index: number): number {
  return (events[index] as CaseEvent).at;
}
