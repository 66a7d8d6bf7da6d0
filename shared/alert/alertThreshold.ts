import type { Instant } from '../calendar/instant/instant.ts';
import type { ClockName } from '../clock/caseClock.ts';

/** What an alert is about: a clock, the case itself, or the rules that close it. */
export type AlertClock = ClockName | 'case' | 'closure';

/** A point that is alerted once (policy §8). A deadline breaches; a mean is only ever passed. */
export type AlertThreshold =
  | 'opened'
  | 'raised'
  | 'half'
  | 'four-fifths'
  | 'warning'
  | 'breach'
  | 'over-mean'
  | 'day-before'
  | 'due'
  | 'notice-due'
  | 'closes-soon';

/** Gives the key under which an alert is remembered: the same key is the same alert (policy §8). */
export function alertKey(
  caseNumber: string,
  alert: { readonly clock: string; readonly threshold: string; readonly due: Instant },
): string {
  return JSON.stringify([caseNumber, alert.clock, alert.threshold, alert.due]);
}
