import type { Instant, Milliseconds } from '../calendar/instant/instant.ts';
import type { DayHours } from '../calendar/spec/weekHours.ts';

/** Why a line of a ledger counted, or did not. */
export type LedgerReason =
  /** On a date with hours of its own they have a name, or null. */
  | { readonly kind: 'worked'; readonly ownHours?: { readonly name: string | null } }
  /** Outside the hours that a date has of its own. */
  | { readonly kind: 'own-hours'; readonly name: string | null; readonly hours: DayHours }
  | { readonly kind: 'weekend' }
  | { readonly kind: 'closed' }
  /** With `part` it closes a part of the date, between these wall times. */
  | {
      readonly kind: 'holiday';
      readonly name: string | null;
      readonly part?: readonly [from: string, to: string];
    }
  | { readonly kind: 'stood-still'; readonly because: 'stopped' | 'paused' | 'not-applicable' };

/** One line that a person can check: from, to, what it is, what it adds, the sum so far (policy §4). */
export interface LedgerLine {
  readonly from: Instant;
  readonly to: Instant;
  /** Local dates in the clock's zone that the line covers, first and last. */
  readonly firstDate: string;
  readonly lastDate: string;
  readonly reason: LedgerReason;
  readonly opensAtStart: boolean;
  readonly closesAtEnd: boolean;
  readonly countedMs: Milliseconds;
  readonly totalMs: Milliseconds;
}

/** The sum behind a due instant: its lines add up to the target, exactly. */
export interface ClockLedger {
  readonly zone: string;
  readonly hours: 'business' | 'round-the-clock';
  readonly objective: 'deadline' | 'mean';
  readonly start: Instant;
  readonly startedBy: 'opened' | 'raised' | 'lowered' | 'became-applicable' | 'resolved';
  readonly targetMs: Milliseconds;
  readonly due: Instant | null;
  readonly stopped: Instant | null;
  readonly lines: ReadonlyArray<LedgerLine>;
}
