import type { Instant } from '../../calendar/instant/instant.ts';
import { formatInstant } from '../../calendar/instant/isoInstant.ts';
import { readEventInstant } from '../../policy/eventInstant.ts';
import type { CaseEvent, SetAside } from './caseEvent.ts';
import type { WrittenEvent } from './written.ts';

/** Gives an event as another one carries it. */
export function writtenEvent(event: CaseEvent): WrittenEvent {
  return { ...event, at: formatInstant(event.at) };
}

/** When the step that was set aside was done: its first event says; null where a line from elsewhere has none that does. */
export function doneAt({ events }: Pick<SetAside, 'events'>): Instant | null {
  const [first] = events;
  return (typeof first?.at === 'string' ? readEventInstant(first.at) : undefined) ?? null;
}

const SPOKEN = ['text', 'reason', 'explanation', 'initialRca', 'title', 'description'] as const;

/** What people wrote in the step that was set aside: it is searched for as if it had been done. */
export function wordsSetAside({ events }: Pick<SetAside, 'events'>): string | null {
  const words = events.flatMap((event) => SPOKEN.map((field) => event[field]).filter(isText));
  return words.length === 0 ? null : words.join('\n');
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}
