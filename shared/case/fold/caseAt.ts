import type { Instant } from '../../calendar/instant/instant.ts';
import type { CaseEvent } from '../events/caseEvent.ts';
import { correctedEventsUntil, eventsUntil } from '../events/eventsUntil.ts';
import type { CaseState } from './caseState.ts';
import { type FoldContext, foldCase } from './foldCase.ts';

/** A case as it was at an instant: its fold, and the events that count then, in recorded order. */
export interface PastCase {
  readonly state: CaseState;
  readonly events: ReadonlyArray<CaseEvent>;
}

/** Gives a case as it was at an instant; null before its opening. Its events must be in a possible order. */
export function caseAt(events: ReadonlyArray<CaseEvent>, at: Instant, context: FoldContext): PastCase | null {
  const happened = eventsUntil(events, at);
  if (happened.length === 0) return null;
  const asSeen = foldCase(happened, context);
  if (asSeen.ok) return { state: asSeen.value, events: happened };
  const corrected = correctedEventsUntil(events, at);
  const folded = foldCase(corrected, context);
  if (folded.ok) return { state: folded.value, events: corrected };
  throw new Error(`Events of case ${events[0]?.case} got past their check.`);
}
