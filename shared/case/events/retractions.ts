import type { CaseEvent } from './caseEvent.ts';

type Retracted = Extract<CaseEvent, { readonly type: 'retracted' }>;

/** An event that a retraction takes back, or that stands again because its retraction was taken back. */
export interface Restanding {
  readonly event: CaseEvent;
  readonly isBack: boolean;
}

/** Which events of a case stand, while its retractions come in: each costs what it changes, not what there is. */
export interface Retractions {
  /** Any event that later ones can name. */
  know(event: CaseEvent): void;
  /** Gives what changes by a retraction: undefined for nothing, null where it names no event that is known. */
  add(retraction: Retracted): Restanding | null | undefined;
}

/**
 * A retraction that is itself taken back takes nothing back (policy §10): it stands as long as no standing one names it. So
 * a new one goes down the chain of what it names, and each link turns over, until another retraction holds it where it is.
 */
export function createRetractions(): Retractions {
  const known = new Map<string, CaseEvent>();
  /** How many standing retractions name an event. */
  const named = new Map<string, number>();

  /** Counts one retraction more or less of an event; true when the event falls or stands by it. */
  const isTurned = (id: string, change: 1 | -1): boolean => {
    const count = (named.get(id) ?? 0) + change;
    named.set(id, count);
    // Where another one names it too, it stays taken back.
    return count === (change === 1 ? 1 : 0);
  };

  const turn = (first: string): Restanding | undefined => {
    let id = first;
    let change: 1 | -1 = 1;
    while (isTurned(id, change)) {
      const event = known.get(id) as CaseEvent;
      if (event.type !== 'retracted') return { event, isBack: change === -1 };
      id = event.event;
      change = change === 1 ? -1 : 1;
    }
    return undefined;
  };

  return {
    know: (event) => {
      if (event.id !== undefined) known.set(event.id, event);
    },
    add: (retraction) => (known.has(retraction.event) ? turn(retraction.event) : null),
  };
}
