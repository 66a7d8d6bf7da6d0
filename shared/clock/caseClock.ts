import type { Instant, Milliseconds } from '../calendar/instant/instant.ts';

/** The three clocks of a case (policy §1). */
export type ClockName = 'response' | 'restoration' | 'rca';
export const CLOCK_NAMES: ReadonlyArray<ClockName> = ['response', 'restoration', 'rca'];

/** Which hours a leg counts: the customer's business hours, or all of them (policy §4). */
export type ClockHours = 'business' | 'round-the-clock';

/** A deadline can be breached; a mean objective is only ever passed (policy §2). */
export type Objective = 'deadline' | 'mean';

/** The edition sets no target for this severity, or this case has no such clock. */
export interface NotApplicableClock {
  readonly kind: 'not-applicable';
}

/** An RCA clock before resolution. */
export interface NotStartedClock {
  readonly kind: 'not-started';
}

/**
 * The present leg of a clock, free of "now": what it is does not depend on when it is looked at (policy §4).
 * Plain JSON, so that it is stored in the projection and crosses to the renderer as it is.
 */
export interface LegClock {
  readonly kind: 'leg';
  readonly objective: Objective;
  readonly hours: ClockHours;
  readonly start: Instant;
  readonly targetMs: Milliseconds;
  /** Open time of this leg up to `runningFrom`, or up to where it stands still. */
  readonly bankedMs: Milliseconds;
  /** Since when it runs without interruption; null while it is stopped or paused. */
  readonly runningFrom: Instant | null;
  /** When it is late if it goes on running, or when it became so; null only while paused. */
  readonly due: Instant | null;
  /** When it reaches the warning fraction, or reached it; null while paused and once stopped. */
  readonly warnAt: Instant | null;
  /** When it was stopped; null while it runs or is paused. */
  readonly stopped: Instant | null;
}

export type CaseClock = NotApplicableClock | NotStartedClock | LegClock;

export type CaseClocks = Readonly<Record<ClockName, CaseClock>>;
