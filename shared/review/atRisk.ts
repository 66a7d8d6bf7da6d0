import type { Instant } from '../calendar/instant/instant.ts';
import { CLOCK_NAMES } from '../clock/caseClock.ts';
import type { QueueRow } from '../queue/queueRow.ts';
import { runningDeadline } from '../queue/runningDeadline.ts';
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

/** Whether a case has a deadline that is past, and one that breaches soon: the views of the queue list it by these two. */
export function urgencyOf(row: QueueRow, now: Instant): { readonly late: boolean; readonly soon: boolean } {
  const deadlines = CLOCK_NAMES.map((name) => runningDeadline(row.clocks[name])).filter(
    (one) => one !== null,
  );
  return {
    late: deadlines.some(({ due }) => due < now),
    soon: deadlines.some(({ due, soonFrom }) => due >= now && now >= soonFrom),
  };
}
