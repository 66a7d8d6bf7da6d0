import type { Instant } from '../calendar/instant/instant.ts';

/** The clock reads so long after everything that is on record that a rule which closes cases waits for a person. */
export interface ClockDoubt {
  readonly now: Instant;
  /** When the last event was recorded. */
  readonly last: Instant;
  /** How many cases wait. */
  readonly cases: number;
}
