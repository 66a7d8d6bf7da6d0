import type { CaseStage } from '../../policy/caseStage.ts';
import type { CaseEventType } from './caseEvent.ts';

/** Why an event cannot stand where it stands among the events of its case (policy §5, §10). */
export interface OrderProblem {
  readonly kind: 'impossible-order';
  readonly because:
    | 'not-opened'
    | 'opened-twice'
    | 'before-opening'
    /** The stage of the case does not allow it. */
    | 'stage'
    /** A retraction that names no earlier event of the case. */
    | 'unknown-event'
    /** A retraction of the opening. */
    | 'opening-retracted'
    /** The case is bound to an edition that is not installed. */
    | 'unknown-edition';
  /** The event that cannot stand. */
  readonly type: CaseEventType;
  /** The stage in which it met the case; null before the opening. */
  readonly stage: CaseStage | null;
}

/** The same, with the place of the event in recorded order, from 0. */
export interface ImpossibleOrder extends OrderProblem {
  readonly index: number;
}
