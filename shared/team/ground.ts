import type { Instant } from '../calendar/instant/instant.ts';
import type { CaseEvent } from '../case/events/caseEvent.ts';
import { correctedEventsUntil } from '../case/events/eventsUntil.ts';
import type { CaseState } from '../case/fold/caseState.ts';
import type { FoldContext } from '../case/fold/foldCase.ts';
import { foldTotal, type TotalFold } from '../case/fold/foldTotal.ts';

/** The cases as the team confirmed them, by who keeps them. */
export interface Confirmed {
  /** All events of a case in the order of the team; none for a case that is not there. */
  eventsOf(caseNumber: string): ReadonlyArray<CaseEvent>;
  /** The number of the case that carries the RCA of a case; null when none does. */
  followUpOf(caseNumber: string): string | null;
}

/** The cases on which a step is looked at: those that the team confirmed, then the steps that go before it. */
export interface Ground extends Confirmed {
  foldOf(caseNumber: string): TotalFold;
  stateOf(caseNumber: string): CaseState | null;
  with(events: ReadonlyArray<CaseEvent>): Ground;
}

/** The same, to which the steps come one by one. */
export interface GrowingGround extends Ground {
  add(events: ReadonlyArray<CaseEvent>): void;
}

/** Asks for each case once. */
export function readOnce(confirmed: Confirmed): Confirmed {
  const known = new Map<string, ReadonlyArray<CaseEvent>>();
  return {
    eventsOf: (caseNumber) => {
      const events = known.get(caseNumber) ?? confirmed.eventsOf(caseNumber);
      known.set(caseNumber, events);
      return events;
    },
    followUpOf: (caseNumber) => confirmed.followUpOf(caseNumber),
  };
}

/** Gives a ground that reads each confirmed case once, and folds it once. */
export function createGround(confirmed: Confirmed, context: FoldContext): GrowingGround {
  const known = new Map<string, ReadonlyArray<CaseEvent>>();
  const below = readOnce(confirmed);
  const eventsOf = (caseNumber: string): ReadonlyArray<CaseEvent> =>
    known.get(caseNumber) ?? below.eventsOf(caseNumber);
  const folds = new WeakMap<ReadonlyArray<CaseEvent>, TotalFold>();
  const fold = (events: ReadonlyArray<CaseEvent>): TotalFold => {
    const folded = folds.get(events) ?? foldTotal(events, context);
    folds.set(events, folded);
    return folded;
  };
  const followers = new Map<string, string>();
  const followUpOf = (caseNumber: string): string | null =>
    confirmed.followUpOf(caseNumber) ?? followers.get(caseNumber) ?? null;
  const add = (added: ReadonlyArray<CaseEvent>): void => {
    for (const event of added) {
      known.set(event.case, [...eventsOf(event.case), event]);
      if (event.type === 'opened' && event.follows !== undefined) followers.set(event.follows, event.case);
    }
  };
  return { ...layered({ eventsOf, followUpOf }, fold), add };
}

function layered(below: Confirmed, fold: (events: ReadonlyArray<CaseEvent>) => TotalFold): Ground {
  const foldOf = (caseNumber: string): TotalFold => fold(below.eventsOf(caseNumber));
  return {
    ...below,
    foldOf,
    stateOf: (caseNumber) => foldOf(caseNumber).state,
    with: (events) => layered(grown(below, events), fold),
  };
}

function grown(below: Confirmed, added: ReadonlyArray<CaseEvent>): Confirmed {
  const byCase = new Map<string, CaseEvent[]>();
  const followers = new Map<string, string>();
  for (const event of added) {
    const events = byCase.get(event.case) ?? [...below.eventsOf(event.case)];
    byCase.set(event.case, events);
    events.push(event);
    if (event.type === 'opened' && event.follows !== undefined) followers.set(event.follows, event.case);
  }
  return {
    eventsOf: (caseNumber) => byCase.get(caseNumber) ?? below.eventsOf(caseNumber),
    followUpOf: (caseNumber) => below.followUpOf(caseNumber) ?? followers.get(caseNumber) ?? null,
  };
}

/** The cases as they had come to be by an instant; what was taken back later never counted. */
export function groundAt(ground: Ground, at: Instant, context: FoldContext): Ground {
  const eventsOf = (caseNumber: string): ReadonlyArray<CaseEvent> =>
    correctedEventsUntil(ground.foldOf(caseNumber).standing, at);
  const followUpOf = (caseNumber: string): string | null => {
    const followUp = ground.followUpOf(caseNumber);
    return followUp === null || eventsOf(followUp).length === 0 ? null : followUp;
  };
  return createGround({ eventsOf, followUpOf }, context);
}

/** True when each of the events counts once it is added, and nothing else stops counting. */
export function isStanding(ground: Ground, events: ReadonlyArray<CaseEvent>): boolean {
  const union = ground.with(events);
  return [...new Set(events.map((event) => event.case))].every((caseNumber) => {
    const { state, skipped } = union.foldOf(caseNumber);
    return state !== null && skipped.length <= ground.foldOf(caseNumber).skipped.length;
  });
}
