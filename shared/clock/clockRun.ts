import type { Instant } from '../calendar/instant/instant.ts';
import type { Severity } from '../policy/severity.ts';

/** What a clock does between two instants; it counts open time only while it runs (policy §4). */
export type Standing = 'running' | 'paused' | 'stopped' | 'not-applicable';

/** From `at` on, until the next mark. */
export interface ClockMark {
  readonly at: Instant;
  readonly standing: Standing;
}

/** What made the present leg start. */
export type LegStart = 'opened' | 'raised' | 'lowered' | 'became-applicable' | 'resolved';

/** What a clock did since it first started or could have: from it any leg can be laid anew (policy §4). */
export interface ClockRun {
  /** Null while there is no leg. */
  readonly startedBy: LegStart | null;
  /** The severity of the case; while the clock is stopped, that of the stop. */
  readonly severity: Severity;
  /** In order of time, no two alike in a row; none for an RCA clock before the resolution. */
  readonly marks: ReadonlyArray<ClockMark>;
}
