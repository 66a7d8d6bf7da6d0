import type { CaseEvent } from './caseEvent.ts';
import { type Life, nextLife, OPENED } from './life.ts';

/**
 * A case whose events came in the order in which they take effect, none of them taken back, as nearly all of a file are:
 * it is known by its last instant and its life.
 */
export interface StraightOrder {
  last: number;
  life: Life;
}

/** The order of a case that was opened just now. */
export function straightFrom(opening: CaseEvent): StraightOrder {
  return { last: opening.at, life: OPENED };
}

/** Whether the next event belongs at the end, and takes nothing back. */
export function isStraight({ last }: StraightOrder, event: CaseEvent): boolean {
  return event.type !== 'retracted' && event.at >= last;
}

/** Takes an event that belongs at the end; false when it cannot follow. */
export function goStraightOn(order: StraightOrder, event: CaseEvent): boolean {
  const life = nextLife(order.life, event);
  if (life === null) return false;
  order.last = event.at;
  order.life = life;
  return true;
}
