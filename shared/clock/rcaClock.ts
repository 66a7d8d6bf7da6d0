import type { Instant } from '../calendar/instant/instant.ts';
import { type CaseStage, isResolved } from '../policy/caseStage.ts';
import { targetOf } from './clockTarget.ts';
import type { ClockMoment, TracedClock } from './tracedClock.ts';
import { absentClock, standClock, startClock, stopClock } from './tracedClock.ts';

/** What of a case moves its RCA clock. */
export interface RcaChange {
  readonly before: CaseStage;
  readonly after: CaseStage;
  /** When the first complete RCA was delivered, if it was by now. */
  readonly completeAt: Instant | null;
}

/** Gives the RCA clock of a case that is not resolved: whether one will come depends on the severity of now (policy §4). */
export function awaitedRca({ severity, terms }: ClockMoment): TracedClock {
  const absent = absentClock(severity);
  if (targetOf(terms.edition, severity, 'rca') === null) return absent;
  return { ...absent, clock: { kind: 'not-started' } };
}

/** Starts the RCA clock; an RCA that is there already stops it at once (policy §4). */
export function startRca(moment: ClockMoment, completeAt: Instant | null): TracedClock {
  const started = startClock(moment, 'resolved');
  return completeAt === null ? started : stopClock(started, moment);
}

/** Gives the RCA clock after an event: from the latest resolution to the first complete RCA (policy §4). */
export function changeRca(traced: TracedClock, change: RcaChange, moment: ClockMoment): TracedClock {
  const { before, after, completeAt } = change;
  if (traced.clock.kind === 'leg' && traced.clock.stopped !== null) return traced;
  if (!isResolved(after)) return awaitedRca(moment);
  if (!isResolved(before)) return startRca(moment, completeAt);
  const standing = standClock(traced, moment);
  return completeAt === null || standing.clock.kind !== 'leg' ? standing : stopClock(standing, moment);
}
