import type { CaseEvent } from './caseEvent.ts';

/** Gives the ids of what retractions name, in recorded order; one that is itself taken back takes nothing (policy §10). */
export function takenBack(events: ReadonlyArray<CaseEvent>): ReadonlySet<string> {
  const ids = new Set<string>();
  for (let index = events.length - 1; index >= 0; index -= 1) {
    const event = events[index];
    const stands = event?.id === undefined || !ids.has(event.id);
    if (event?.type === 'retracted' && stands) ids.add(event.event);
  }
  return ids;
}
