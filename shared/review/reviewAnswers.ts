import type { Instant } from '../calendar/instant/instant.ts';
import type { QueueRow } from '../queue/queueRow.ts';
import type { Review, ReviewNow } from './review.ts';

/** The lead review, and what it was asked about. */
export interface ReviewAnswer {
  readonly review: Review;
  /** Moves with every change that can touch it. */
  readonly version: number;
  readonly computedAt: Instant;
  readonly team: string | null;
  readonly customer: string | null;
  /** Null for now. */
  readonly asOf: Instant | null;
  /** Id of the edition as if it had applied; null as bound. */
  readonly asIf: string | null;
  /** Beside an "as if", the same as bound: what would be different. */
  readonly asBound: Review | null;
}

/** The present half of the review, as it is and as it would be. */
export interface WhatIfAnswer {
  readonly before: ReviewNow;
  readonly after: ReviewNow;
}

/** The cases of a cell of the queue heat, in queue order; the first of them. */
export interface ReviewCell {
  readonly rows: ReadonlyArray<QueueRow>;
  readonly all: number;
}
