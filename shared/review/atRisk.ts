import { HOUR, type Instant } from '../calendar/instant/instant.ts';
import { type CaseClock, CLOCK_NAMES, type LegClock } from '../clock/caseClock.ts';
import type { QueueRow } from '../queue/queueRow.ts';
import { type Prospect, type Prospects, prospectOf } from './likelyLate.ts';
import { type OpenClock, openClocksOf } from './openClock.ts';

/** A case with a deadline that is past, at risk or in its last hour, by the one that is due first. */
export interface AtRiskCase extends Prospect {
  readonly clock: OpenClock;
  readonly overdue: boolean;
}

/** How many cases have a deadline that is past, one that is at risk or in its last hour, and the one or the other. */
export interface UrgentCounts {
  readonly breached: number;
  readonly atRisk: number;
  readonly urgent: number;
}

export interface AtRiskList extends UrgentCounts {
  /** Worst first: severity, then due. At most `MOST_AT_RISK`. */
  readonly cases: ReadonlyArray<AtRiskCase>;
}

/** Nobody reads further than this; the queue's own views have them all. */
export const MOST_AT_RISK = 50;

/** Gives the list, from rows in queue order and how many there are. */
export function atRiskList(
  rows: ReadonlyArray<QueueRow>,
  counts: UrgentCounts,
  prospects: Prospects,
): AtRiskList {
  const cases = rows.flatMap((row) => {
    const clock = firstDeadline(openClocksOf(row));
    if (clock === undefined) return [];
    return [{ clock, overdue: prospects.now > clock.due, ...prospectOf(clock, prospects) }];
  });
  return { cases: cases.slice(0, MOST_AT_RISK), ...counts };
}

function firstDeadline(clocks: ReadonlyArray<OpenClock>): OpenClock | undefined {
  return clocks.find(({ objective }) => objective === 'deadline');
}

/** What deadlines of a case are: past, and at risk or in their last hour; the views of the queue list it by the same. */
export function urgencyOf(row: QueueRow, now: Instant): { readonly late: boolean; readonly soon: boolean } {
  const deadlines = CLOCK_NAMES.map((name) => row.clocks[name]).filter(isRunningDeadline);
  return {
    late: deadlines.some(({ due }) => due !== null && due < now),
    soon: deadlines.some(({ due, warnAt }) => due !== null && due >= now && now >= soonFrom(due, warnAt)),
  };
}

function isRunningDeadline(clock: CaseClock): clock is LegClock {
  return clock.kind === 'leg' && clock.objective === 'deadline' && clock.stopped === null;
}

function soonFrom(due: Instant, warnAt: Instant | null): Instant {
  return Math.min(warnAt ?? due, due - HOUR);
}
