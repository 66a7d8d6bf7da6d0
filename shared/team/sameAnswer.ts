import type { CaseEvent, NewCaseEvent } from '../case/events/caseEvent.ts';
import type { NamedEvent } from './step.ts';

/** Gives an answer the ids of the step where it answers the same: what names an event of the step still finds it. */
export function underTheirIds(
  answer: ReadonlyArray<NewCaseEvent>,
  events: ReadonlyArray<NamedEvent>,
  newId: () => string,
): ReadonlyArray<NamedEvent> {
  const left = [...events];
  return answer.map((event) => {
    const place = left.findIndex((known) => known.type === event.type && known.case === event.case);
    const [known] = place === -1 ? [] : left.splice(place, 1);
    return { ...event, id: known?.id ?? newId() };
  });
}

/** True when an answer says what the step said, whenever it takes effect. */
export function isSameAnswer(
  answer: ReadonlyArray<NewCaseEvent>,
  events: ReadonlyArray<NamedEvent>,
): boolean {
  return (
    answer.length === events.length && answer.every((event, place) => factOf(event) === factOf(events[place]))
  );
}

/** What an event says beside when and under which id, in one spelling. */
function factOf(event: CaseEvent | NewCaseEvent | undefined): string {
  const said = Object.entries({ ...event, id: undefined, at: undefined });
  return JSON.stringify(said.filter(([, value]) => value !== undefined).sort(([a], [b]) => (a < b ? -1 : 1)));
}
