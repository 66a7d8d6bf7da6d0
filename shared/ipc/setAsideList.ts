import type { Instant } from '../calendar/instant/instant.ts';
import type { CaseEvent } from '../case/events/caseEvent.ts';
import type { QueueRow } from '../queue/queueRow.ts';

/** A step that was set aside and waits for a person: what it had done, what the team did meanwhile, and why it could not stand. */
export interface OpenSetAside {
  /** The event that says so. */
  readonly id: string;
  /** The case as it stands. */
  readonly row: QueueRow;
  /** Whose step it was. */
  readonly by: string;
  /** When the step was done. */
  readonly doneAt: Instant;
  /** When it was found that it could not stand: the desk had met the team again. */
  readonly at: Instant;
  /** A `SetAsideReason`, or one of a later version. */
  readonly why: string;
  /** What the step had done. */
  readonly mine: ReadonlyArray<CaseEvent>;
  /** What the team had done to the case meanwhile, the earliest first. */
  readonly theirs: ReadonlyArray<CaseEvent>;
}

/** A step that was set aside, and what became of it. */
export interface SettledSetAside {
  readonly id: string;
  readonly case: string;
  /** What the step had done first; null for what this version cannot read. */
  readonly mine: CaseEvent | null;
  readonly how: 'done' | 'let-be';
  /** Who settled it, and when. */
  readonly by: string;
  readonly at: Instant;
}

/** What was set aside in a team. */
export interface SetAsideList {
  /** The oldest first. */
  readonly open: ReadonlyArray<OpenSetAside>;
  /** Those of the last week, the latest first. */
  readonly settled: ReadonlyArray<SettledSetAside>;
}
