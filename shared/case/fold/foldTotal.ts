import type { Instant } from '../../calendar/instant/instant.ts';
import { err, ok, type Result } from '../../lang/result.ts';
import type { CaseEvent } from '../events/caseEvent.ts';
import { effectiveEvents } from '../events/effectiveEvents.ts';
import { cannotFollow } from '../events/fullOrder.ts';
import { type Life, nextLife, OPENED } from '../events/life.ts';
import type { ImpossibleOrder } from '../events/orderProblem.ts';
import type { CaseState } from './caseState.ts';
import { type FoldContext, foldCase } from './foldCase.ts';

/** The fold of a log that nobody could refuse: what of it cannot stand is left out and named. */
export interface TotalFold {
  /** Null where nothing opens the case, or its edition is not installed. Its version counts what is left out, too. */
  readonly state: CaseState | null;
  /** The events that count, in recorded order. */
  readonly standing: ReadonlyArray<CaseEvent>;
  /** What was left out, by its place in recorded order. */
  readonly skipped: ReadonlyArray<ImpossibleOrder>;
}

/**
 * Folds the events of one case, given in recorded order, whatever they are: it never refuses and never throws, since a desk
 * of a team with a fault can push what cannot be, and each desk must make the same of it. An event that cannot stand with
 * those recorded before it is left out, so that a late one never unseats what others did; it counts after all once a later
 * one makes the whole possible. Equal to `foldCase` where that succeeds, and then as fast.
 */
export function foldTotal(events: ReadonlyArray<CaseEvent>, context: FoldContext): TotalFold {
  const whole = foldCase(events, context);
  if (whole.ok) return { state: whole.value, standing: events, skipped: [] };
  if (whole.error.because === 'unknown-edition') return { state: null, standing: [], skipped: [whole.error] };
  const skipped = leftOut(events);
  const standing = events.filter((_, index) => !skipped.has(index));
  const folded = foldCase(standing, context);
  const named = [...skipped.values()].sort((a, b) => a.index - b.index);
  if (folded.ok) return { state: { ...folded.value, version: events.length }, standing, skipped: named };
  return { state: null, standing: [], skipped: standing.length === 0 ? named : [...named, folded.error] };
}

/** The places of the events that cannot stand, each with why. */
function leftOut(events: ReadonlyArray<CaseEvent>): ReadonlyMap<number, ImpossibleOrder> {
  const soFar: SoFar = { life: null, latest: Number.NEGATIVE_INFINITY, skipped: new Map() };
  events.forEach((event, index) => {
    // What takes effect after all others needs no look at these, and mends nothing before it.
    const isStraight = event.type !== 'retracted' && event.at >= soFar.latest;
    soFar.latest = Math.max(soFar.latest, event.at);
    const next = soFar.life !== null && isStraight ? nextLife(soFar.life, event) : null;
    if (next !== null) soFar.life = next;
    else if (isStraight || !isMended(events, index, soFar)) take(events, index, soFar);
  });
  return soFar.skipped;
}

interface SoFar {
  /** Of what stands; null before the opening. */
  life: Life | null;
  latest: Instant;
  readonly skipped: Map<number, ImpossibleOrder>;
}

/** A late event, or a retraction, may make all possible that was recorded so far. */
function isMended(events: ReadonlyArray<CaseEvent>, index: number, soFar: SoFar): boolean {
  const whole = soFar.skipped.size === 0 ? null : lifeAtEnd(events.slice(0, index + 1));
  if (whole?.ok !== true) return false;
  soFar.skipped.clear();
  soFar.life = whole.value;
  return true;
}

function take(events: ReadonlyArray<CaseEvent>, index: number, soFar: SoFar): void {
  const standing = events.slice(0, index + 1).filter((_, place) => !soFar.skipped.has(place));
  const taken = lifeAtEnd(standing);
  if (taken.ok) soFar.life = taken.value;
  else soFar.skipped.set(index, { ...taken.error, index });
}

/** Goes through events that are possible together, to the life that they lead to; says which of them cannot stand. */
function lifeAtEnd(events: ReadonlyArray<CaseEvent>): Result<Life, ImpossibleOrder> {
  const effective = effectiveEvents(events);
  if (!effective.ok) return effective;
  let life = OPENED;
  for (const index of effective.value.places.slice(1)) {
    const event = events[index] as CaseEvent;
    const next = nextLife(life, event);
    if (next === null) return err({ ...cannotFollow(event, life), index });
    life = next;
  }
  return ok(life);
}
