import type { CaseEvent } from '../events/caseEvent.ts';
import type { CaseState } from '../fold/caseState.ts';
import type { OpeningContext } from './decideOpening.ts';

/** What a decision needs beside the command and the case: who asks, when, the terms of the case, and its linked cases. */
export interface DecideContext extends OpeningContext {
  /** All events of a case in recorded order. */
  eventsOf(caseNumber: string): ReadonlyArray<CaseEvent>;
  caseState(caseNumber: string): CaseState | null;
  /** The case that carries the RCA of a case, whether it is open or not. */
  followUpOf(caseNumber: string): CaseState | null;
}
