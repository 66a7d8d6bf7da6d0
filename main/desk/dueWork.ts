import type { Instant } from '../../shared/calendar/instant/instant.ts';
import type { ClockDoubt } from '../../shared/queue/clockDoubt.ts';

/** What the rules of policy §5 did, once, also for the time in which the program was off. */
export interface DueWork {
  readonly closed: ReadonlyArray<string>;
  /** Closures that guards held back: each is reported once, and shown, never forced. */
  readonly blocked: ReadonlyArray<BlockedClosure>;
  /** Closures that wait until a person says that the clock is right. */
  readonly doubted?: ClockDoubt;
}

export interface BlockedClosure {
  readonly case: string;
  readonly severity: number;
  readonly reason: string;
  readonly at: Instant;
}
