import { SEVERITIES, type Severity } from '../policy/severity.ts';
import { CLOSING_RULES, type ClosingRule } from './facts/closingRule.ts';
import { type ClosingCount, type ReopeningCount, sumOf } from './facts/factCount.ts';
import type { ReviewWeek } from './reviewWeeks.ts';

/** How many cases were closed by each rule of the policy. */
export interface Closures {
  readonly all: number;
  readonly byRule: ReadonlyArray<{ readonly rule: ClosingRule; readonly count: number }>;
  readonly weeks: ReadonlyArray<{ readonly week: ReviewWeek; readonly count: number }>;
}

/** How often cases were reopened, and against how many closings and proposals. */
export interface Reopenings {
  readonly all: number;
  readonly bySeverity: ReadonlyArray<{ readonly severity: Severity; readonly count: number }>;
  readonly weeks: ReadonlyArray<{ readonly week: ReviewWeek; readonly count: number }>;
}

/** Gives closings by rule and by week; a case that was reopened since counts no more. */
export function closures(counts: ReadonlyArray<ClosingCount>, weeks: ReadonlyArray<ReviewWeek>): Closures {
  return {
    all: sumOf(counts),
    byRule: CLOSING_RULES.map((rule) => ({
      rule,
      count: sumOf(counts.filter((count) => count.rule === rule)),
    })),
    weeks: byWeek(counts, weeks),
  };
}

/** Gives reopenings by the severity that the case has, and by week: each one counts. */
export function reopenings(
  counts: ReadonlyArray<ReopeningCount>,
  weeks: ReadonlyArray<ReviewWeek>,
): Reopenings {
  return {
    all: sumOf(counts),
    bySeverity: SEVERITIES.map((severity) => ({
      severity,
      count: sumOf(counts.filter((count) => count.severity === severity)),
    })),
    weeks: byWeek(counts, weeks),
  };
}

function byWeek(
  counts: ReadonlyArray<{ readonly week: number; readonly count: number }>,
  weeks: ReadonlyArray<ReviewWeek>,
): Closures['weeks'] {
  return weeks.map((week, place) => ({ week, count: sumOf(counts.filter((count) => count.week === place)) }));
}
