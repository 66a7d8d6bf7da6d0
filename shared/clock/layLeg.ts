import type { Instant, Milliseconds } from '../calendar/instant/instant.ts';
import type { CaseTerms } from '../policy/caseTerms.ts';
import type { LegClock } from './caseClock.ts';
import type { ClockMark } from './clockRun.ts';
import type { OpenTime } from './openTime.ts';
import { openTimeOf } from './openTime.ts';
import { warningMs } from './warning.ts';

/** What a leg is before it is known when the clock ran: its hours, its target, its start. */
export type LegPlan = Pick<LegClock, 'objective' | 'hours' | 'start' | 'targetMs'>;

interface Sum {
  bankedMs: Milliseconds;
  due: Instant | null;
  warnAt: Instant | null;
}

/** Lays a leg over what its clock did: elapsed time, and the instants at which its fractions are reached (policy §4). */
export function layLeg(plan: LegPlan, marks: ReadonlyArray<ClockMark>, terms: CaseTerms): LegClock {
  const { objective, hours, start, targetMs } = plan;
  const open = openTimeOf(hours, terms.calendar);
  const warnMs = warningMs(targetMs, terms.edition.warningFraction);
  const last = marks[marks.length - 1] as ClockMark;
  const sum = sumUp(plan, marks, open, warnMs);
  const from = Math.max(last.at, start);
  const isRunning = last.standing === 'running';
  const reach = (ms: Milliseconds): Instant => open.add(from, ms - sum.bankedMs);
  return {
    kind: 'leg',
    objective,
    hours,
    start,
    targetMs,
    bankedMs: sum.bankedMs,
    runningFrom: isRunning ? from : null,
    // A stopped clock is due when it would have been had it gone on; while paused nothing says when it goes on.
    due: sum.due ?? (last.standing === 'paused' ? null : reach(targetMs)),
    warnAt: isRunning ? (sum.warnAt ?? reach(warnMs)) : null,
    stopped: last.standing === 'stopped' ? last.at : null,
  };
}

/** Adds up the time between the marks, and notes when target and warning were reached within it. */
function sumUp(plan: LegPlan, marks: ReadonlyArray<ClockMark>, open: OpenTime, warnMs: Milliseconds): Sum {
  const sum: Sum = { bankedMs: 0, due: null, warnAt: null };
  for (let i = 0; i + 1 < marks.length; i += 1) {
    const mark = marks[i] as ClockMark;
    const to = (marks[i + 1] as ClockMark).at;
    const from = Math.max(mark.at, plan.start);
    if (mark.standing !== 'running' || to < from) continue;
    const ran = open.between(from, to);
    const reachedAt = (ms: Milliseconds): Instant | null =>
      ms - sum.bankedMs <= ran ? open.add(from, ms - sum.bankedMs) : null;
    sum.due ??= reachedAt(plan.targetMs);
    sum.warnAt ??= reachedAt(warnMs);
    sum.bankedMs += ran;
  }
  return sum;
}
