import type { Instant } from '../../../shared/calendar/instant/instant.ts';
import type { Database, SqlValue } from '../sqlite.ts';
import { counted } from './counted.ts';
import { SOON, soonValues } from './soonSql.ts';
import { countsBefore, stretchStart } from './stretches.ts';

/** A running deadline from its warning to its due instant, both included. */
export interface UrgentSpan {
  readonly from: Instant;
  readonly to: Instant;
}

/** When a case begins (+1) and ceases (-1) to be soon late, by time alone: overlapping deadlines count once. */
export function soonSteps(spans: ReadonlyArray<UrgentSpan>): ReadonlyArray<readonly [Instant, 1 | -1]> {
  const steps: (readonly [Instant, 1 | -1])[] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const { from, to } of spans.toSorted((a, b) => a.from - b.from)) {
    if (from > end) {
      if (steps.length > 0) steps.push([end, -1]);
      steps.push([from, 1]);
    }
    end = Math.max(end, to + 1);
  }
  if (steps.length > 0) steps.push([end, -1]);
  return steps;
}

/** By severity, the open cases with a late deadline; severities without any are left out. */
export function lateCounts(database: Database, now: Instant): Counts {
  return joined(
    countsBefore(database, counted('late'), now),
    database.all<SeverityCount>(
      'SELECT severity, count(*) AS count FROM case_row WHERE late_from >= ? AND late_from < ? GROUP BY severity',
      stretchStart(now),
      now,
    ),
  );
}

/** By severity, the cases with a deadline that is at risk or in its last hour, and not late; without severities that have none. */
export function soonCounts(database: Database, now: Instant): Counts {
  const start = stretchStart(now);
  return joined(
    countsBefore(database, counted('soon'), now),
    database.all<SeverityCount>(
      `SELECT severity, sum(ifnull(${SOON}, 0) - ifnull(${SOON}, 0)) AS count FROM case_row
       WHERE row IN (${STEPPED}) GROUP BY severity`,
      ...soonValues(now),
      ...soonValues(start - 1),
      ...steppedValues(start, now),
    ),
  );
}

type Counts = ReadonlyArray<SeverityCount>;

interface SeverityCount {
  readonly severity: number;
  readonly count: number;
}

const CLOCKS = ['response', 'restoration', 'rca'] as const;

/** Cases of which a deadline became urgent, or ceased to be it, within a stretch of time. */
const STEPPED = CLOCKS.flatMap((clock) => [
  `SELECT row FROM case_row WHERE ${clock}_soon >= ? AND ${clock}_soon <= ?`,
  `SELECT row FROM case_row WHERE ${clock}_due >= ? AND ${clock}_due < ?`,
]).join(' UNION ');

function steppedValues(start: Instant, now: Instant): ReadonlyArray<SqlValue> {
  // It is urgent at due still, and no longer a millisecond later.
  return CLOCKS.flatMap(() => [start, now, start - 1, now]);
}

function joined(before: ReadonlyMap<number, number>, within: Counts): Counts {
  const sums = new Map(before);
  for (const { severity, count } of within) sums.set(severity, (sums.get(severity) ?? 0) + count);
  return [...sums]
    .filter(([, count]) => count > 0)
    .map(([severity, count]) => ({ severity, count }))
    .sort((a, b) => a.severity - b.severity);
}
