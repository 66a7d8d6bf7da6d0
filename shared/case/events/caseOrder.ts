import type { CaseEvent } from './caseEvent.ts';
import { effectiveEvents } from './effectiveEvents.ts';
import type { Life } from './life.ts';
import { nextLife, OPENED } from './life.ts';
import type { OrderProblem } from './orderProblem.ts';

/** The order of one case, checked while its events come in. */
export interface CaseOrder {
  /** Takes the next recorded event. Says why it makes the events so far impossible; after that the order is spent. */
  add(event: CaseEvent): OrderProblem | null;
}

/** Checks without clocks, so that a file is checked at the speed of reading it (policy §5, §10). */
export function createCaseOrder(): CaseOrder {
  const recorded: CaseEvent[] = [];
  let events: CaseEvent[] = [];
  /** The life after each of the events. */
  let lives: Life[] = [];

  const insert = (event: CaseEvent): OrderProblem | null => {
    const opening = events[0];
    if (opening === undefined) {
      if (event.type !== 'opened') return problem('not-opened', event, null);
      events = [event];
      lives = [OPENED];
      return null;
    }
    if (event.at < opening.at) return problem('before-opening', event, null);
    const place = placeOf(events, event.at);
    events.splice(place, 0, event);
    lives.splice(place, 0, OPENED);
    return liveFrom(events, lives, place);
  };

  /** A retraction can reach anywhere: the case is gone through anew. */
  const startOver = (): OrderProblem | null => {
    const effective = effectiveEvents(recorded);
    if (!effective.ok) return effective.error;
    events = effective.value.places.map((place) => recorded[place] as CaseEvent);
    lives = events.map(() => OPENED);
    for (let place = 1; place < events.length; place += 1) {
      const wrong = liveAt(events, lives, place);
      if (wrong !== null) return wrong;
    }
    return null;
  };

  return {
    add(event) {
      recorded.push(event);
      return event.type === 'retracted' ? startOver() : insert(event);
    },
  };
}

/** Where an event that takes effect at an instant belongs: after all of that instant. */
function placeOf(events: ReadonlyArray<CaseEvent>, at: number): number {
  let low = 0;
  let high = events.length;
  // Nearly every event is the latest so far.
  if ((events[high - 1] as CaseEvent).at <= at) return high;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((events[middle] as CaseEvent).at <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Goes on from an inserted event until the later ones live as they did before. */
function liveFrom(events: ReadonlyArray<CaseEvent>, lives: Life[], place: number): OrderProblem | null {
  for (let i = place; i < events.length; i += 1) {
    const before = lives[i] as Life;
    const wrong = liveAt(events, lives, i);
    if (wrong !== null) return wrong;
    if (i > place && isSame(before, lives[i] as Life)) return null;
  }
  return null;
}

function liveAt(events: ReadonlyArray<CaseEvent>, lives: Life[], place: number): OrderProblem | null {
  const before = lives[place - 1] as Life;
  const event = events[place] as CaseEvent;
  const life = nextLife(before, event);
  if (life === null) return problem(event.type === 'opened' ? 'opened-twice' : 'stage', event, before);
  lives[place] = life;
  return null;
}

function isSame(a: Life, b: Life): boolean {
  return a.stage === b.stage && a.functionRestored === b.functionRestored;
}

function problem(because: OrderProblem['because'], event: CaseEvent, life: Life | null): OrderProblem {
  return { kind: 'impossible-order', because, type: event.type, stage: life?.stage ?? null };
}
