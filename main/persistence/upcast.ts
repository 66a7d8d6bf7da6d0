import type { Instant } from '../../shared/calendar/instant/instant.ts';
import type { CaseEvent } from '../../shared/case/events/caseEvent.ts';
import { DamagedEventError } from './damage.ts';

/** The shape that events are written in now. A change of it adds a step below; what is stored is never rewritten. */
export const EVENT_VERSION = 1;

export interface StoredEvent {
  readonly id: string;
  readonly at: Instant;
  readonly body: string;
  readonly version: number;
}

/** A stored line as an event of the present shape. It was checked when it was taken; id and instant come from their columns. */
export function readStoredEvent(stored: StoredEvent): CaseEvent {
  if (stored.version !== EVENT_VERSION) {
    throw new Error(`Event ${stored.id} has shape ${stored.version}; this program knows ${EVENT_VERSION}.`);
  }
  return { ...fieldsOf(stored), id: stored.id, at: stored.at } as CaseEvent;
}

/** What was checked when it was taken can be broken only on the disk. */
function fieldsOf({ id, body }: StoredEvent): object {
  try {
    return JSON.parse(body);
  } catch {
    throw new DamagedEventError(id);
  }
}
