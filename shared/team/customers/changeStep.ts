import type { Instant } from '../../calendar/instant/instant.ts';
import type { CustomerChange } from '../../customer/customerChange.ts';

/** A later version wrote it, or a desk wrote it to another customer than its own: it counts for a version, and for nothing else. */
export type Uncounted = 'newer' | 'misplaced';

/** A change under the id by which every desk of the team knows it. */
export interface NamedChange {
  readonly id: string;
  readonly at: Instant;
  readonly by: string;
  readonly change: CustomerChange | Uncounted;
}

/** A change that was done on this desk. */
export interface DoneChange extends NamedChange {
  readonly change: CustomerChange;
}

/**
 * What was done at once to what care knows of one customer, or to the days of countries: it reaches the team with all of its
 * changes or not at all. Until the team has it, its changes may become others; its id never does.
 */
export interface ChangeStep {
  readonly id: string;
  readonly customer: string;
  readonly changes: ReadonlyArray<DoneChange>;
  readonly by: string;
  /** When it was done, by the clock of the desk. */
  readonly at: Instant;
  /** How many changes the log of the customer had on this desk, pending ones included. */
  readonly saw: number;
}
