import type { Instant } from '../../shared/calendar/instant.ts';
import { CLOCK_NAMES } from '../../shared/clock/caseClock.ts';
import type { Severity } from '../../shared/policy/severity.ts';
import { COUNTED_KINDS, type FactCount, type Standing } from '../../shared/review/factCount.ts';
import type { Pace } from '../../shared/review/likelyLate.ts';
import { FACT_KINDS, type FactKind } from '../../shared/review/reviewFact.ts';
import type { Span } from '../../shared/review/reviewWeeks.ts';
import type { Resolution } from '../../shared/review/timeToResolve.ts';
import type { Restoration } from '../../shared/review/timeToRestore.ts';
import { kindNumber, OBJECTIVES, PAUSED } from './reviewFacts.ts';
import { factScope, type ReviewScope } from './reviewScope.ts';
import type { Database } from './sqlite.ts';

const STANDINGS: ReadonlyArray<Standing> = ['attained', 'missed', 'open'];

/** Missed when stopped late or past due, at due exactly not yet (policy §4). */
const STANDING =
  'CASE outcome WHEN 1 THEN 0 WHEN 2 THEN 1 WHEN 0 THEN CASE WHEN f.at < ? THEN 1 ELSE 2 END END';

interface CountRow {
  readonly kind: number;
  readonly week: number;
  readonly severity: Severity;
  readonly edition: string;
  readonly objective: number | null;
  readonly standing: number | null;
  readonly label: string | null;
  readonly count: number;
  readonly timed: number;
  readonly elapsed: number | null;
}

/** Counts the facts of the weeks; a paused clock counts as open in the week that holds `now`. */
export function countsByWeek(
  database: Database,
  weeks: ReadonlyArray<Span>,
  now: Instant,
  scope: ReviewScope,
): ReadonlyArray<FactCount> {
  const { sql, values } = factScope(scope);
  const spans = weeks.map(({ from, to }, week) => ({ week, from, to }));
  const present = weeks.findIndex(({ from, to }) => now >= from && now < to);
  if (present >= 0) spans.push({ week: present, from: PAUSED, to: PAUSED + 1 });
  const kinds = [...COUNTED_KINDS].map(kindNumber).join();
  return database
    .all<CountRow>(
      `WITH span (week, "from", "to") AS MATERIALIZED
         (SELECT value ->> 'week', value ->> 'from', value ->> 'to' FROM json_each(?)),
       sort (kind) AS (SELECT value FROM json_each('[${kinds}]'))
       SELECT f.kind, span.week, severity, edition, objective, ${STANDING} AS standing, label,
         count(*) AS count, count(elapsed) AS timed, sum(elapsed) AS elapsed
       FROM span CROSS JOIN sort CROSS JOIN review_fact AS f
       WHERE f.kind = sort.kind AND f.at >= span."from" AND f.at < span."to"${sql}
       GROUP BY f.kind, span.week, severity, edition, objective, standing, label`,
      JSON.stringify(spans),
      now,
      ...values,
    )
    .map(toCount);
}

function toCount({ kind, objective, standing, elapsed, ...row }: CountRow): FactCount {
  return {
    ...row,
    kind: FACT_KINDS[kind] as FactKind,
    objective: objective === null ? null : (OBJECTIVES[objective] ?? null),
    standing: standing === null ? null : (STANDINGS[standing] ?? null),
    elapsedMs: elapsed ?? 0,
  };
}

interface RestorationRow {
  readonly case: string;
  readonly at: Instant;
  readonly severity: Severity;
  readonly edition: string;
  readonly objective: number | null;
  readonly outcome: number | null;
  readonly elapsedMs: number;
  readonly targetMs: number | null;
}

/** Restorations of a span that stand against an objective; of some kind of objective alone if asked. */
export function restorationsOf(
  database: Database,
  { from, to }: Span,
  scope: ReviewScope,
  onlyMeans = false,
): ReadonlyArray<Restoration> {
  const { sql, values } = factScope(scope);
  return database
    .all<RestorationRow>(
      `SELECT number AS "case", f.at AS at, f.severity AS severity, f.edition AS edition, objective, outcome,
         elapsed AS elapsedMs, target AS targetMs
       FROM review_fact AS f CROSS JOIN case_row ON case_row.row = f.row
       WHERE kind = ? AND f.at >= ? AND f.at < ? AND ${onlyMeans ? 'objective = 1' : 'target IS NOT NULL'}${sql}
       ORDER BY f.at, f.row`,
      kindNumber('restored'),
      from,
      to,
      ...values,
    )
    .map(({ objective, outcome, ...row }) => ({
      ...row,
      objective: objective === null ? null : (OBJECTIVES[objective] ?? null),
      missed: outcome === 2,
    }));
}

export function resolutionsOf(
  database: Database,
  { from, to }: Span,
  scope: ReviewScope,
): ReadonlyArray<Resolution> {
  const { sql, values } = factScope(scope);
  return database.all<Resolution>(
    `SELECT severity, elapsed AS elapsedMs FROM review_fact AS f WHERE kind = ? AND f.at >= ? AND f.at < ?${sql}`,
    kindNumber('resolved'),
    from,
    to,
    ...values,
  );
}

/** Clocks that were stopped and decided in a span, by owner. */
export function pacesOf(database: Database, { from, to }: Span, scope: ReviewScope): ReadonlyArray<Pace> {
  const { sql, values } = factScope(scope);
  return database
    .all<Omit<Pace, 'clock'> & { readonly kind: number }>(
      `SELECT f.kind AS kind, f.severity AS severity, owner, count(*) AS count, sum(elapsed) AS elapsedMs
       FROM review_fact AS f CROSS JOIN case_row ON case_row.row = f.row
       WHERE f.kind IN (0, 1, 2) AND f.at >= ? AND f.at < ? AND elapsed IS NOT NULL${sql}
       GROUP BY f.kind, f.severity, owner`,
      from,
      to,
      ...values,
    )
    .map(({ kind, ...pace }) => ({ ...pace, clock: CLOCK_NAMES[kind] ?? 'response' }));
}

/** How many cases were closed in a span. */
export function closedIn(database: Database, { from, to }: Span, scope: ReviewScope): number {
  const { sql, values } = factScope(scope);
  const found = database.one<{ count: number }>(
    `SELECT count(*) AS count FROM review_fact AS f WHERE kind = ? AND f.at >= ? AND f.at < ?${sql}`,
    kindNumber('closed'),
    from,
    to,
    ...values,
  );
  return found?.count ?? 0;
}
