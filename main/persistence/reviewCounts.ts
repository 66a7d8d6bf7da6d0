import type { Instant } from '../../shared/calendar/instant.ts';
import { CLOCK_NAMES } from '../../shared/clock/caseClock.ts';
import type { Severity } from '../../shared/policy/severity.ts';
import {
  createFactCounter,
  type FactCounter,
  type FactCounts,
  type Standing,
  weekOf,
} from '../../shared/review/factCount.ts';
import type { Pace } from '../../shared/review/likelyLate.ts';
import { COUNTED_KINDS, FACT_KINDS } from '../../shared/review/reviewFact.ts';
import type { Span } from '../../shared/review/reviewWeeks.ts';
import { kindNumber, OBJECTIVES, PAUSED } from './reviewFacts.ts';
import { factScope, isWhole, type ReviewScope } from './reviewScope.ts';
import { countsByDay } from './reviewTally.ts';
import type { Database } from './sqlite.ts';

/** Missed when stopped late or past due, at due exactly not yet (policy §4). */
const STANDING =
  'CASE outcome WHEN 1 THEN 0 WHEN 2 THEN 1 WHEN 0 THEN CASE WHEN f.at < ? THEN 1 ELSE 2 END END';

interface CountRow {
  readonly kind: number;
  readonly week: number;
  readonly severity: Severity;
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
): FactCounts {
  return isWhole(scope) ? countsByDay(database, weeks, now) : countsOfScope(database, weeks, now, scope);
}

/** Counters are of all cases: those of a scope are counted one by one. */
function countsOfScope(
  database: Database,
  weeks: ReadonlyArray<Span>,
  now: Instant,
  scope: ReviewScope,
): FactCounts {
  const { sql, values } = factScope(scope);
  const spans = weeks.map(({ from, to }, week) => ({ week, from, to }));
  const present = weekOf(now, weeks);
  if (present !== null) spans.push({ week: present, from: PAUSED, to: PAUSED + 1 });
  const kinds = [...COUNTED_KINDS].map(kindNumber).join();
  const counter = createFactCounter();
  const rows = database.all<CountRow>(
    `WITH span (week, "from", "to") AS MATERIALIZED
       (SELECT value ->> 'week', value ->> 'from', value ->> 'to' FROM json_each(?)),
     sort (kind) AS (SELECT value FROM json_each('[${kinds}]'))
     SELECT f.kind, span.week, severity, objective, ${STANDING} AS standing, label,
       count(*) AS count, count(elapsed) AS timed, sum(elapsed) AS elapsed
     FROM span CROSS JOIN sort CROSS JOIN review_fact AS f
     WHERE f.kind = sort.kind AND f.at >= span."from" AND f.at < span."to"${sql}
     GROUP BY f.kind, span.week, severity, objective, standing, label`,
    JSON.stringify(spans),
    now,
    ...values,
  );
  for (const row of rows) countRow(counter, row);
  return counter.counts();
}

function countRow(counter: FactCounter, row: CountRow): void {
  const { kind, week, severity, label, count } = row;
  const name = FACT_KINDS[kind];
  if (name === 'closed') counter.closing({ rule: label ?? '', week }, count);
  if (name === 'reopened') counter.reopening({ severity, week }, count);
  const clock = CLOCK_NAMES[kind];
  const standing = row.standing === null ? undefined : STANDINGS[row.standing];
  if (clock === undefined || standing === undefined) return;
  if (row.objective === DEADLINE) counter.target({ clock, week, severity, standing }, count);
  if (clock === 'response') countResponse(counter, row, standing);
}

function countResponse(
  counter: FactCounter,
  { label, count, timed, elapsed }: CountRow,
  standing: Standing,
): void {
  counter.channel({ channel: label, standing }, count);
  if (timed > 0) counter.time(label, timed, elapsed ?? 0);
}

const DEADLINE = OBJECTIVES.indexOf('deadline');
const STANDINGS: ReadonlyArray<Standing> = ['attained', 'missed', 'open'];

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
