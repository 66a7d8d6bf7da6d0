import type { Instant } from '../../calendar/instant/instant.ts';
import { type CaseClock, CLOCK_NAMES, type ClockName } from '../../clock/caseClock.ts';
import type { Severity } from '../../policy/severity.ts';
import type { CaseEvent } from '../events/caseEvent.ts';
import type { FoldContext } from './foldCase.ts';
import { foldCase } from './foldCase.ts';

/** What a change of severity does to one clock: as it stands, and as it would. */
export interface ClockEffect {
  readonly clock: ClockName;
  readonly before: CaseClock;
  readonly after: CaseClock;
  /** A deadline that would be late: 'already' if it is so now, 'at-once' if the change made it so. */
  readonly late: 'already' | 'at-once' | null;
}

/** Gives the effect of a change of severity at `now` on each clock, by folding the case as if it had happened (policy §4). */
export function severityEffect(
  events: ReadonlyArray<CaseEvent>,
  severity: Severity,
  now: Instant,
  context: FoldContext,
): ReadonlyArray<ClockEffect> {
  const before = foldCase(events, context);
  if (!before.ok) return [];
  const { case: number, lastAt, clocks } = before.value;
  const at = Math.max(now, lastAt);
  const change: CaseEvent = { type: 'severity-set', case: number, at, by: '', severity, reason: '' };
  const after = foldCase([...events, change], context);
  if (!after.ok) return [];
  const changed = after.value.clocks;
  return CLOCK_NAMES.map((clock) => ({
    clock,
    before: clocks[clock],
    after: changed[clock],
    late: latenessOf(clocks[clock], changed[clock], at),
  }));
}

function latenessOf(before: CaseClock, after: CaseClock, now: Instant): ClockEffect['late'] {
  if (!isLate(after, now)) return null;
  return isLate(before, now) ? 'already' : 'at-once';
}

/** A mean is passed, never late. */
function isLate(clock: CaseClock, now: Instant): boolean {
  if (clock.kind !== 'leg' || clock.stopped !== null || clock.objective !== 'deadline') return false;
  return clock.due !== null && clock.due < now;
}
