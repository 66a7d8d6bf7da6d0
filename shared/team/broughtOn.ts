import { eventOn } from './follow.ts';
import type { Ground } from './ground.ts';
import { otherNumber } from './otherNumber.ts';
import type { NamedEvent, Step } from './step.ts';

/** What an import is put on. */
export interface BringingGround {
  readonly ground: Ground;
  /** The case in which the team has an event; null for one that it has not. */
  readonly caseOfEvent: (id: string) => string | null;
  /** The team says that a number of the step is leased to another desk. */
  readonly isForeign: boolean;
}

/** An import without what the team has already, and under which numbers its cases go on; those that keep theirs are left out. */
export interface Brought {
  readonly step: Step;
  readonly numbers: ReadonlyMap<string, string>;
}

/**
 * Puts an import on what the team has by now. An event that is there is not brought again, wherever it is, and the rest of
 * its case goes there too. A number that is another case's by now gets the initials of who brings it.
 */
export function broughtOn(step: Step, on: BringingGround): Brought {
  const { ground, caseOfEvent } = on;
  const numbers = otherNumbers(step, on);
  const left = step.events.filter(({ id }) => caseOfEvent(id) === null);
  if (numbers.size === 0 && left.length === step.events.length) return { step, numbers };
  const events = left.map((event) => renamed(event, numbers));
  const saw = Object.fromEntries(events.map((event) => [event.case, ground.eventsOf(event.case).length]));
  return { step: { ...step, events, saw }, numbers };
}

function otherNumbers(step: Step, { ground, caseOfEvent, isForeign }: BringingGround): Map<string, string> {
  const isTaken = (number: string): boolean => ground.eventsOf(number).length > 0;
  const numbers = new Map<string, string>();
  for (const { id, case: number } of step.events.filter(({ type }) => type === 'opened')) {
    const mayStay = !isTaken(number) && !(isForeign && LEASED.test(number));
    const other = caseOfEvent(id) ?? (mayStay ? number : otherNumber(number, step.by, isTaken));
    if (other !== number) numbers.set(number, other);
  }
  return numbers;
}

/** Numbers that the team gives to desks. */
const LEASED = /^[1-9]\d{0,11}$/;

/** Gives an event with the numbers that its cases have now; an opening says which number it had. */
export function renamed<E extends NamedEvent>(event: E, numbers: ReadonlyMap<string, string>): E {
  if (numbers.size === 0) return event;
  const moved = eventOn(event, (number) => numbers.get(number) ?? number);
  const isOpening = event.type === 'opened' && moved.case !== event.case;
  return isOpening ? { ...moved, was: (event as { readonly was?: unknown }).was ?? event.case } : moved;
}
