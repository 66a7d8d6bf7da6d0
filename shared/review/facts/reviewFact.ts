import type { Instant, Milliseconds } from '../../calendar/instant/instant.ts';
import type { ClockName, Objective } from '../../clock/caseClock.ts';
import type { Severity } from '../../policy/severity.ts';

/** What the review counts of a case: its clocks, and what happened to it. */
export const FACT_KINDS = [
  'response',
  'restoration',
  'rca',
  'restored',
  'resolved',
  'closed',
  'reopened',
] as const;
export type FactKind = (typeof FACT_KINDS)[number];

/** What is counted by week; what took how long is looked at one by one. */
export const COUNTED_KINDS: ReadonlySet<FactKind> = new Set([
  'response',
  'restoration',
  'rca',
  'closed',
  'reopened',
]);

/** How a target ended, free of "now"; one that still runs is late once its due instant has passed. */
export type Outcome = 'met' | 'missed' | 'running';

/** The hours that a running clock counts: every moment, or a business calendar by its key. */
export const EVERY_MOMENT = '';

/**
 * One thing that the review counts, at exactly one instant, so that reports over adjacent ranges add up. A clock is
 * decided when it was stopped in time, else at its due instant: `at` is the one or the other.
 */
export interface ReviewFact {
  readonly kind: FactKind;
  /** Null for a clock that is paused: it has no due instant. */
  readonly at: Instant | null;
  /** For a clock that of its target; else that of the case. */
  readonly severity: Severity;
  /** The edition that the case is bound to. */
  readonly edition: string;
  /** Null where nothing was set. */
  readonly objective: Objective | null;
  /** Null where nothing was set. */
  readonly outcome: Outcome | null;
  /** Of a response its channel, of a closing the rule, else null. */
  readonly label: string | null;
  /** Open time that the clock used until it was stopped; for `restored` under a mean, and for `resolved`, time by the wall. */
  readonly elapsedMs: Milliseconds | null;
  readonly targetMs: Milliseconds | null;
  /** Of a clock that runs: `EVERY_MOMENT`, or the key of its calendar; else null. */
  readonly calendar: string | null;
  /** The severity of the open case of which this unstopped clock is due first, which the queue is ordered by; else null. */
  readonly nextOf: Severity | null;
}

/** As much of a fact as is counted. */
export type CountedFact = Pick<
  ReviewFact,
  'kind' | 'at' | 'severity' | 'objective' | 'outcome' | 'label' | 'elapsedMs'
>;

/** A kind of fact that is a clock with a target. */
export function isClockKind(kind: FactKind): kind is ClockName {
  return kind === 'response' || kind === 'restoration' || kind === 'rca';
}

/** Where a fact counts in time: a paused clock counts as open now. */
export function countedAt({ at }: Pick<ReviewFact, 'at'>, now: Instant): Instant {
  return at ?? now;
}
