import type { CaseEvent } from '../case/events/caseEvent.ts';
import type { Ground } from './ground.ts';
import type { NamedEvent, Step, StepDeed } from './step.ts';

/** What became of an earlier step of the desk, for the undo that names it. */
export type Became =
  | { readonly kind: 'step'; readonly step: Step }
  /** The team did the same: nothing of it is the desk's to take back. */
  | { readonly kind: 'nothing' }
  | { readonly kind: 'set-aside'; readonly event: NamedEvent };

/** Which cases of a desk are others by now. */
export interface Following {
  /** A case that vanished, and the one in its place. */
  readonly replaced: Map<string, string>;
  /** A case that vanished for good, and the one that tells of the step that opened it. */
  readonly places: Map<string, string>;
  readonly became: Map<string, Became>;
}

export function createFollowing(): Following {
  return { replaced: new Map(), places: new Map(), became: new Map() };
}

/** Gives a step as it reads with the cases that are there: what was written on one that vanished follows its replacement. */
export function followed(step: Step, { replaced }: Following): Step {
  if (replaced.size === 0 || !namesAny(step, replaced)) return step;
  const to = (caseNumber: string): string => replaced.get(caseNumber) ?? caseNumber;
  return {
    ...step,
    deed: deedOn(step.deed, to),
    // An event that names none of them stays what it is, byte for byte.
    events: step.events.map((event) =>
      namesIn(event).some((name) => replaced.has(name)) ? eventOn(event, to) : event,
    ),
    saw: Object.fromEntries(
      Object.entries(step.saw).map(([caseNumber, version]) => [to(caseNumber), version]),
    ),
  };
}

/** Notes which cases that a step opened are not there any more, and what stands in their place. */
export function noteVanished(
  { events, deed }: Step,
  after: Step | null,
  ground: Ground,
  { replaced, places }: Following,
): void {
  for (const opening of events.filter(({ type }) => type === 'opened')) {
    const instead = insteadOf(opening, after, ground);
    if (instead !== null) replaced.set(opening.case, instead);
    else if (deed.type !== 'open-case') places.set(opening.case, placeOf(deed.case, places));
  }
  replaced.forEach((to, from) => {
    if (to === from) replaced.delete(from);
  });
}

/** The case that an opening opens by now, or that carries the RCA which it was to carry; null for none. */
function insteadOf(opening: NamedEvent, after: Step | null, ground: Ground): string | null {
  const now = after?.events.find(({ id }) => id === opening.id);
  if (now !== undefined) return now.case;
  const follows = opening.type === 'opened' ? opening.follows : undefined;
  return follows === undefined ? null : ground.followUpOf(follows);
}

/** The case that tells of what was done on one that vanished. */
export function placeOf(caseNumber: string, places: ReadonlyMap<string, string>): string {
  return places.get(caseNumber) ?? caseNumber;
}

/** Fields of an event that name a case. */
const NAMING = ['case', 'followUp', 'opens', 'causeCase', 'follows', 'regarding'] as const;

/** Gives an event with other names of the cases that it names. */
export function eventOn<E extends CaseEvent>(event: E, to: (caseNumber: string) => string): E {
  const moved: Record<string, unknown> = { ...event };
  for (const field of NAMING) {
    const named = moved[field];
    if (typeof named === 'string') moved[field] = to(named);
  }
  return moved as unknown as E;
}

function deedOn(deed: StepDeed, to: (caseNumber: string) => string): StepDeed {
  if (deed.type === 'open-case') return deed;
  if (deed.type !== 'undo') return { ...deed, case: to(deed.case) };
  const events = deed.events.map((event) => ({ ...event, case: to(event.case) }));
  return { ...deed, case: to(deed.case), events, opened: deed.opened === null ? null : to(deed.opened) };
}

/** The cases that an event names, its own first. */
export function namesIn(event: CaseEvent): ReadonlyArray<string> {
  return NAMING.flatMap((field) => {
    const named = (event as unknown as Record<string, unknown>)[field];
    return typeof named === 'string' ? [named] : [];
  });
}

function namesAny(step: Step, replaced: ReadonlyMap<string, string>): boolean {
  const names = [...Object.keys(step.saw), ...step.events.flatMap(namesIn)];
  return names.some((caseNumber) => replaced.has(caseNumber));
}
