import type { Instant } from '../../../shared/calendar/instant/instant.ts';

/** At due exactly a clock is not late yet (policy §4). */
export const IS_BREACHED = 'late_from < ?';

const CLOCKS = ['response', 'restoration', 'rca'] as const;

/** The condition on `case_row` that a running deadline is at risk or in its last hour, and not late; its values are `soonValues`. */
export const SOON = `(${CLOCKS.map((clock) => `(${clock}_soon <= ? AND ${clock}_due >= ?)`).join(' OR ')})`;

export function soonValues(now: Instant): ReadonlyArray<Instant> {
  return CLOCKS.flatMap(() => [now, now]);
}
