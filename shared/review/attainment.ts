import { CLOCK_NAMES, type ClockName } from '../clock/caseClock.ts';
import { SEVERITIES, type Severity } from '../policy/severity.ts';
import type { TargetCount } from './facts/factCount.ts';
import type { LeadGoals } from './leadSettings.ts';
import type { ReviewWeek } from './reviewWeeks.ts';

/** attained + missed + open = all, always. */
export interface Attained {
  readonly attained: number;
  /** Stopped after due, or past due and not stopped. */
  readonly missed: number;
  /** Neither yet. */
  readonly open: number;
  readonly all: number;
  /** attained / (attained + missed), 0 to 1; null while none is decided. */
  readonly share: number | null;
}

export interface AttainedWeek extends Attained {
  readonly week: ReviewWeek;
  readonly belowGoal: boolean;
}

/** One target: how well it was met, and its line by week. */
export interface AttainmentChart extends Attained {
  readonly clock: ClockName;
  /** One severity; for the RCA all of them that have one. */
  readonly severities: ReadonlyArray<Severity>;
  /** Percent. */
  readonly goal: number;
  readonly belowGoal: boolean;
  readonly weeks: ReadonlyArray<AttainedWeek>;
}

/**
 * Gives attainment per target and severity by week, of deadlines alone: a mean objective is not met or missed by one
 * case. A target counts in the week in which it was decided: at its stop when that was in time, else at its due instant.
 */
export function attainment(
  counts: ReadonlyArray<TargetCount>,
  weeks: ReadonlyArray<ReviewWeek>,
  goals: LeadGoals,
): ReadonlyArray<AttainmentChart> {
  return CLOCK_NAMES.flatMap((clock) => {
    const own = counts.filter((count) => count.clock === clock);
    return groupsOf(clock, own).map((severities) =>
      chartOf(
        clock,
        severities,
        own.filter(({ severity }) => severities.includes(severity)),
        weeks,
        goals[clock],
      ),
    );
  });
}

/** Gives attainment of some counts together, such as those of a target's last weeks. */
export function attainedOf(counts: ReadonlyArray<Pick<TargetCount, 'standing' | 'count'>>): Attained {
  const sum = { attained: 0, missed: 0, open: 0 };
  for (const { standing, count } of counts) sum[standing] += count;
  const decided = sum.attained + sum.missed;
  return { ...sum, all: decided + sum.open, share: decided === 0 ? null : sum.attained / decided };
}

/** Whether a share falls short of a goal in percent; one that nothing was decided for does not. */
export function isBelow(share: number | null, goal: number): boolean {
  return share !== null && share * 100 < goal;
}

function chartOf(
  clock: ClockName,
  severities: ReadonlyArray<Severity>,
  counts: ReadonlyArray<TargetCount>,
  weeks: ReadonlyArray<ReviewWeek>,
  goal: number,
): AttainmentChart {
  const byWeek = weeks.map((_, place) => counts.filter(({ week }) => week === place));
  const total = attainedOf(counts);
  return {
    clock,
    severities,
    goal,
    ...total,
    belowGoal: isBelow(total.share, goal),
    weeks: weeks.map((week, place) => {
      const own = attainedOf(byWeek[place] ?? []);
      return { week, ...own, belowGoal: isBelow(own.share, goal) };
    }),
  };
}

/** RCAs are few: their severities share a line. */
function groupsOf(
  clock: ClockName,
  counts: ReadonlyArray<TargetCount>,
): ReadonlyArray<ReadonlyArray<Severity>> {
  const there = SEVERITIES.filter((severity) => counts.some((count) => count.severity === severity));
  if (clock !== 'rca') return there.map((severity) => [severity]);
  return there.length === 0 ? [] : [there];
}
