import type { Instant } from '../../../shared/calendar/instant/instant.ts';
import { CLOCK_NAMES } from '../../../shared/clock/caseClock.ts';
import {
  countFact,
  countGroup,
  createFactCounter,
  type FactCounts,
  weekOf,
} from '../../../shared/review/facts/factCount.ts';
import type { Pace } from '../../../shared/review/likelyLate.ts';
import type { Span } from '../../../shared/review/reviewWeeks.ts';
import type { Database } from '../sqlite.ts';
import { countsByDay } from './countsByDay.ts';
import { kindNumber } from './factColumns.ts';
import { factsIn, PAUSED_SPAN } from './reviewFacts.ts';
import { groupsIn } from './reviewGroups.ts';
import { factScope, isWhole, type LookedUp } from './reviewScope.ts';

/** Counts the facts of the weeks; a paused clock counts as open in the week that holds `now`. */
export function countsByWeek(
  database: Database,
  weeks: ReadonlyArray<Span>,
  now: Instant,
  scope: LookedUp,
): FactCounts {
  if (isWhole(scope)) return countsByDay(database, weeks, now);
  // Counters are of all cases.
  return scope.few ? countsOfFew(database, weeks, now, scope) : countsOfMany(database, weeks, now, scope);
}

/** One by one. */
function countsOfFew(
  database: Database,
  weeks: ReadonlyArray<Span>,
  now: Instant,
  scope: LookedUp,
): FactCounts {
  const counter = createFactCounter();
  const [first, last] = [weeks[0], weeks.at(-1)];
  if (first === undefined || last === undefined) return counter.counts();
  for (const span of [{ from: first.from, to: last.to }, PAUSED_SPAN]) {
    for (const fact of factsIn(database, span, factScope(scope))) countFact(counter, fact, weeks, now);
  }
  return counter.counts();
}

/** Week by week, what is alike together. */
function countsOfMany(
  database: Database,
  weeks: ReadonlyArray<Span>,
  now: Instant,
  scope: LookedUp,
): FactCounts {
  const counter = createFactCounter();
  const count = (span: Span, week: number): void => {
    for (const { group, standing } of groupsIn(database, span, now, scope)) {
      countGroup(counter, group, week, standing);
    }
  };
  weeks.forEach(count);
  const present = weekOf(now, weeks);
  if (present !== null) count(PAUSED_SPAN, present);
  return counter.counts();
}

/** Clocks that were stopped and decided in a span, by owner. */
export function pacesOf(database: Database, { from, to }: Span, scope: LookedUp): ReadonlyArray<Pace> {
  const { from: facts, sql } = factScope(scope);
  return database
    .all<Omit<Pace, 'clock'> & { readonly kind: number }>(
      `SELECT f.kind AS kind, f.severity AS severity, owner, count(*) AS count, sum(elapsed) AS elapsedMs
       FROM ${facts} CROSS JOIN case_row ON case_row.row = f.row
       WHERE f.kind IN (0, 1, 2) AND f.at >= ? AND f.at < ? AND elapsed IS NOT NULL${sql}
       GROUP BY f.kind, f.severity, owner`,
      from,
      to,
    )
    .map(({ kind, ...pace }) => ({ ...pace, clock: CLOCK_NAMES[kind] ?? 'response' }));
}

/** How many cases were closed in a span. */
export function closedIn(database: Database, { from, to }: Span, scope: LookedUp): number {
  const { from: facts, sql } = factScope(scope);
  const found = database.one<{ count: number }>(
    `SELECT count(*) AS count FROM ${facts} WHERE kind = ? AND f.at >= ? AND f.at < ?${sql}`,
    kindNumber('closed'),
    from,
    to,
  );
  return found?.count ?? 0;
}
