import type { CaseEvent } from './caseEvent.ts';
import type { Life } from './life.ts';
import { nextLife, OPENED } from './life.ts';
import type { OrderProblem } from './orderProblem.ts';
import { createRetractions } from './retractions.ts';

/** The order of a case whose events come in any order, or take others back: it goes through all that is behind an event. */
export interface FullOrder {
  /** Takes the next recorded event. Says why it makes the events so far impossible; after that the order is spent. */
  add(event: CaseEvent): OrderProblem | null;
}

export function createFullOrder(): FullOrder {
  const recorded: CaseEvent[] = [];
  const places = new Map<CaseEvent, number>();
  const retractions = createRetractions();
  const events: CaseEvent[] = [];
  /** The life after each of the events. */
  const lives: Life[] = [];

  const insert = (event: CaseEvent): OrderProblem | null => {
    const place = placeOf(events, event, places);
    events.splice(place, 0, event);
    lives.splice(place, 0, OPENED);
    return liveFrom(events, lives, place, place + 1);
  };

  const remove = (event: CaseEvent): OrderProblem | null => {
    const place = events.lastIndexOf(event);
    events.splice(place, 1);
    lives.splice(place, 1);
    return liveFrom(events, lives, place, place);
  };

  /** What a retraction takes back and what it lets stand again; in between the order may be an impossible one. */
  const retract = (event: CaseEvent & { readonly type: 'retracted' }): OrderProblem | null => {
    const opening = recorded[0];
    if (event.event === opening?.id) return problem('opening-retracted', event, null);
    const changed = retractions.add(event);
    if (changed === null) return problem('unknown-event', event, null);
    return changed === undefined ? null : changed.isBack ? insert(changed.event) : remove(changed.event);
  };

  return {
    add(event) {
      places.set(event, recorded.length);
      recorded.push(event);
      const opening = recorded[0];
      if (opening?.type !== 'opened') return problem('not-opened', opening ?? event, null);
      if (event.at < opening.at) return problem('before-opening', event, null);
      const wrong = event.type === 'retracted' ? retract(event) : insert(event);
      retractions.know(event);
      return wrong;
    },
  };
}

/** Where an event belongs: by when it takes effect, among those of one instant as they were recorded. */
function placeOf(
  events: ReadonlyArray<CaseEvent>,
  event: CaseEvent,
  places: ReadonlyMap<CaseEvent, number>,
): number {
  const isBehind = (other: CaseEvent): boolean =>
    other.at < event.at || (other.at === event.at && (places.get(other) ?? 0) < (places.get(event) ?? 0));
  let low = 0;
  let high = events.length;
  // Nearly every event is the latest so far.
  if (high === 0 || isBehind(events[high - 1] as CaseEvent)) return high;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBehind(events[middle] as CaseEvent)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Goes on from a place until the later ones live as they did before; those from `known` on have lived already. */
function liveFrom(
  events: ReadonlyArray<CaseEvent>,
  lives: Life[],
  place: number,
  known: number,
): OrderProblem | null {
  for (let i = Math.max(place, 1); i < events.length; i += 1) {
    const before = lives[i] as Life;
    const wrong = liveAt(events, lives, i);
    if (wrong !== null) return wrong;
    if (i >= known && isSame(before, lives[i] as Life)) return null;
  }
  return null;
}

function liveAt(events: ReadonlyArray<CaseEvent>, lives: Life[], place: number): OrderProblem | null {
  const before = lives[place - 1] as Life;
  const event = events[place] as CaseEvent;
  const life = nextLife(before, event);
  if (life === null) return cannotFollow(event, before);
  lives[place] = life;
  return null;
}

function isSame(a: Life, b: Life): boolean {
  return a.stage === b.stage && a.functionRestored === b.functionRestored;
}

/** Why an event cannot come at its place in a life. */
export function cannotFollow(event: CaseEvent, before: Life): OrderProblem {
  return problem(event.type === 'opened' ? 'opened-twice' : 'stage', event, before);
}

function problem(because: OrderProblem['because'], event: CaseEvent, life: Life | null): OrderProblem {
  return { kind: 'impossible-order', because, type: event.type, stage: life?.stage ?? null };
}
