import type { Instant } from '../../shared/calendar/instant/instant.ts';
import type { CaseEvent, CaseEventType } from '../../shared/case/events/caseEvent.ts';
import { checkStoredFields, isEventType } from '../../shared/interchange/eventSchema.ts';
import { wrongField, wrongType } from '../../shared/interchange/lineProblem.ts';
import type { CaseFault } from '../../shared/interchange/unreadableCase.ts';
import { DamagedEventError } from './damage.ts';

/** The latest shape of events that this version reads. A change of it adds a step below; what is stored is never rewritten. */
export const EVENT_VERSION = 2;

/** The first shape that can say what an event of these types says; the others are written in the first one. */
const SINCE: Partial<Readonly<Record<CaseEventType, number>>> = { 'set-aside': 2, settled: 2 };

/** The shape in which an event is written: the earliest that can say it, so that an older program reads all else. */
export function shapeOf({ type }: CaseEvent): number {
  return SINCE[type] ?? 1;
}

export interface StoredEvent {
  readonly id: string;
  readonly at: Instant;
  readonly body: string;
  readonly version: number;
}

/** An event that is as it was written, by a program that knew more: of a later shape, of another type, with a zone of its own. */
export class UnreadableEventError extends Error {
  readonly fault: CaseFault;

  constructor(id: string, fault: CaseFault) {
    super(`Event ${id} cannot be read: ${fault.problem}.`);
    this.name = 'UnreadableEventError';
    this.fault = fault;
  }
}

/**
 * A stored line as an event of the present shape; id and instant come from their columns. It was checked when it was taken,
 * but perhaps by another version: what this one does not know is an `UnreadableEventError`.
 */
export function readStoredEvent(stored: StoredEvent): CaseEvent {
  if (stored.version < 1 || stored.version > EVENT_VERSION)
    throw new UnreadableEventError(stored.id, { problem: 'newer-shape' });
  const fields: { readonly type?: unknown } = fieldsOf(stored);
  if (!isEventType(fields.type)) throw new UnreadableEventError(stored.id, wrongType(0, fields.type));
  const wrong = checkStoredFields(fields.type, fields);
  if (wrong !== null) throw new UnreadableEventError(stored.id, wrongField(0, wrong));
  return { ...fields, id: stored.id, at: stored.at } as CaseEvent;
}

/** What was checked when it was taken can be broken only on the disk. */
function fieldsOf({ id, body }: StoredEvent): object {
  try {
    return JSON.parse(body);
  } catch {
    throw new DamagedEventError(id);
  }
}
