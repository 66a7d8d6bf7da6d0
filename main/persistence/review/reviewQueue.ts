import type { Instant } from '../../../shared/calendar/instant/instant.ts';
import { CLOCK_NAMES } from '../../../shared/clock/caseClock.ts';
import type { Severity } from '../../../shared/policy/severity.ts';
import { HEAT_BANDS, type HeatBand } from '../../../shared/queue/heatPlace.ts';
import type { QueueRow } from '../../../shared/queue/queueRow.ts';
import type { UrgentCounts } from '../../../shared/review/atRisk.ts';
import { EVERY_MOMENT } from '../../../shared/review/facts/reviewFact.ts';
import type { OpenClock } from '../../../shared/review/openClock.ts';
import type { BandEdges, HeatCount } from '../../../shared/review/queueHeat.ts';
import type { Span } from '../../../shared/review/reviewWeeks.ts';
import type { LoadCount } from '../../../shared/review/workload.ts';
import { rowOfCard } from '../queue/caseRows.ts';
import { counted } from '../queue/counted.ts';
import { SOON, soonValues } from '../queue/soonSql.ts';
import { readCounts, readOwnerCounts } from '../queue/viewCounts.ts';
import type { Database } from '../sqlite.ts';
import { OBJECTIVES } from './factColumns.ts';
import {
  caseScope,
  factScope,
  isInScope,
  isWhole,
  type LookedUp,
  nextFactScope,
  type ReviewScope,
} from './reviewScope.ts';

/** Open cases by owner and severity. All of them are counted as they change, those of a scope now. */
export function loadsOf(database: Database, scope: ReviewScope): ReadonlyArray<LoadCount> {
  if (!isWhole(scope)) {
    const { sql, values } = caseScope(scope);
    return database.all<LoadCount>(
      `SELECT owner, severity, count(*) AS count FROM case_row WHERE open = 1${sql} GROUP BY owner, severity ORDER BY owner, severity`,
      ...values,
    );
  }
  const owned = readOwnerCounts(database).map((row) => ({ ...row, severity: row.severity as Severity }));
  const unowned = readCounts(database, counted('open')).map(({ severity, count }) => {
    const own = owned.filter((one) => one.severity === severity).reduce((sum, one) => sum + one.count, 0);
    return { owner: null, severity: severity as Severity, count: count - own };
  });
  return [...unowned.filter(({ count }) => count > 0), ...owned];
}

/** The calendars of the clocks that are due next in their open cases. */
export function calendarsInQueue(database: Database): ReadonlyArray<string> {
  // Each step seeks the next one in the index: there are few.
  return database
    .all<{ calendar: string | null }>(
      `WITH RECURSIVE there (calendar) AS (
         SELECT min(calendar) FROM review_fact WHERE is_next > 0
         UNION ALL
         SELECT (SELECT min(calendar) FROM review_fact WHERE is_next > 0 AND calendar > there.calendar)
         FROM there WHERE there.calendar IS NOT NULL
       ) SELECT calendar FROM there WHERE calendar IS NOT NULL`,
    )
    .flatMap(({ calendar }) => (calendar === null ? [] : [calendar]));
}

/** A calendar by its key, and where the bands of its clocks begin. */
export interface BandedCalendar {
  readonly calendar: string;
  readonly edges: BandEdges;
}

/** Open cases by the band of their next clock. */
export function heatOf(
  database: Database,
  calendars: ReadonlyArray<BandedCalendar>,
  scope: LookedUp,
): ReadonlyArray<HeatCount> {
  const { from: facts, sql } = nextFactScope(scope, 'banded');
  return database
    .all<{ severity: Severity; band: number; objective: number; count: number }>(
      `WITH banded (calendar, ${EDGES.join()}) AS MATERIALIZED (
         SELECT value ->> '$.calendar', ${EDGES.map((_, place) => `value ->> '$.edges[${place}]'`).join()}
         FROM json_each(?)
       )
       SELECT is_next AS severity, CASE ${BANDS} ELSE ${EDGES.length} END AS band, objective, count(*) AS count
       FROM ${facts} WHERE is_next > 0 AND f.calendar = banded.calendar${sql}
       GROUP BY is_next, band, objective`,
      JSON.stringify(calendars),
    )
    .map((row) => ({
      ...row,
      band: HEAT_BANDS[row.band] as HeatBand,
      objective: OBJECTIVES[row.objective] ?? 'deadline',
    }));
}

const EDGES = ['first', 'second', 'third', 'fourth', 'fifth'] as const;
const BANDS = EDGES.map((edge, place) => `WHEN f.at < ${edge} THEN ${place}`).join(' ');

/** Running clocks that come due in a span, in order of due. */
export function clocksDue(database: Database, { from, to }: Span, scope: LookedUp): ReadonlyArray<OpenClock> {
  const { from: facts, sql } = factScope(scope);
  return database
    .all<DueRow>(
      `SELECT number AS "case", title, case_row.severity AS severity, owner, f.kind AS kind, objective, calendar,
         f.at AS due, target
       FROM ${facts} CROSS JOIN case_row ON case_row.row = f.row
       WHERE f.kind IN (0, 1, 2) AND f.at >= ? AND f.at < ? AND outcome = 0${sql} ORDER BY f.at, number_key, f.kind`,
      from,
      to,
    )
    .map(({ kind, objective, calendar, target, ...row }) => ({
      ...row,
      clock: CLOCK_NAMES[kind] ?? 'response',
      objective: OBJECTIVES[objective] ?? 'deadline',
      hours: calendar === EVERY_MOMENT ? 'round-the-clock' : 'business',
      calendar,
      targetMs: target,
    }));
}

interface DueRow {
  readonly case: string;
  readonly title: string;
  readonly severity: Severity;
  readonly owner: string | null;
  readonly kind: number;
  readonly objective: number;
  readonly calendar: string;
  readonly due: Instant;
  readonly target: number;
}

/** Cases with a deadline that is past, at risk or in its last hour: the first in queue order. */
export function urgentRows(
  database: Database,
  now: Instant,
  scope: LookedUp,
  most: number,
): ReadonlyArray<QueueRow> {
  return database
    .all<{ card: string }>(
      `SELECT card FROM case_row INDEXED BY deadline_order CROSS JOIN case_card USING (row)
       WHERE late_from IS NOT NULL AND (late_from < ? OR ${SOON})${isInScope(scope, 'case_row.row')}
       ORDER BY severity, next_due, priority, opened_at, number_key LIMIT ?`,
      now,
      ...soonValues(now),
      most,
    )
    .map(({ card }) => rowOfCard(card));
}

/** How many cases have a deadline that is past, and how many one that is at risk or in its last hour; some have both. */
export function urgentCountsOf(database: Database, now: Instant, scope: LookedUp): UrgentCounts {
  // The limit keeps what is asked of each case from being asked once for each count.
  const found = database.one<{ late: number; soon: number; both: number }>(
    `SELECT count(CASE WHEN late THEN 1 END) AS late, count(CASE WHEN soon THEN 1 END) AS soon,
       count(CASE WHEN late AND soon THEN 1 END) AS both
     FROM (SELECT late_from < ? AS late, ${SOON} AS soon FROM case_row INDEXED BY deadline_order
           WHERE late_from IS NOT NULL${isInScope(scope, 'row')} LIMIT -1)`,
    now,
    ...soonValues(now),
  );
  const { late, soon, both } = found ?? { late: 0, soon: 0, both: 0 };
  return { breached: late, atRisk: soon, urgent: late + soon - both };
}

/** How many cases are over a mean objective that they have not reached yet. */
export function overMeanOf(database: Database, now: Instant, scope: LookedUp): number {
  const found = database.one<{ count: number }>(
    `SELECT count(*) AS count FROM case_row INDEXED BY mean_due WHERE mean_due < ?${isInScope(scope, 'row')}`,
    now,
  );
  return found?.count ?? 0;
}
