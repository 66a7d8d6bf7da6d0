import type { Instant } from '../../../shared/calendar/instant/instant.ts';
import type { Severity } from '../../../shared/policy/severity.ts';
import type { FactGroup, Standing } from '../../../shared/review/facts/factCount.ts';
import type { FactKind } from '../../../shared/review/facts/reviewFact.ts';
import { FACT_KINDS } from '../../../shared/review/facts/reviewFact.ts';
import type { Span } from '../../../shared/review/reviewWeeks.ts';
import type { Database } from '../sqlite.ts';
import { OBJECTIVES } from './factColumns.ts';
import { COUNTED } from './reviewFacts.ts';
import { factScope, type LookedUp } from './reviewScope.ts';

/** Facts of a span that are alike, with how their target stands; null where nothing was set. */
export interface StandingGroup {
  readonly group: FactGroup;
  readonly standing: Standing | null;
}

/** The counted facts of a scope in a span, alike ones together: to hand each of many over would cost several times as much. */
export function groupsIn(
  database: Database,
  { from, to }: Span,
  now: Instant,
  scope: LookedUp,
): ReadonlyArray<StandingGroup> {
  const { from: facts, sql } = factScope(scope);
  return database
    .all<GroupRow>(
      `SELECT f.kind AS kind, f.severity AS severity, objective, label,
         CASE WHEN outcome = 0 AND f.at < ? THEN 2 ELSE outcome END AS standing,
         count(*) AS count, count(elapsed) AS timed, sum(elapsed) AS elapsed
       FROM ${facts} WHERE f.kind IN (${COUNTED}) AND f.at >= ? AND f.at < ?${sql}
       GROUP BY f.kind, f.severity, objective, label, standing`,
      now,
      from,
      to,
    )
    .map(standingGroup);
}

/** The counted facts of each of several spans, as they stood at an instant: a target that ran and was due before it is missed. */
export function groupsOfSpans<Of extends Span>(
  database: Database,
  spans: ReadonlyArray<Of>,
  then: Instant,
): ReadonlyArray<StandingGroup & { readonly span: Of }> {
  return database
    .all<GroupRow & { readonly place: number }>(
      `SELECT span.key AS place, f.kind AS kind, f.severity AS severity, objective, label,
         CASE WHEN outcome = 0 AND f.at < ? THEN 2 ELSE outcome END AS standing,
         count(*) AS count, count(elapsed) AS timed, sum(elapsed) AS elapsed
       FROM json_each(?) AS span CROSS JOIN review_fact AS f
       WHERE f.kind IN (${COUNTED}) AND f.at >= span.value ->> 'from' AND f.at < span.value ->> 'to'
       GROUP BY span.key, f.kind, f.severity, objective, label, standing`,
      then,
      JSON.stringify(spans),
    )
    .map((row) => ({ ...standingGroup(row), span: spans[row.place] as Of }));
}

/** A group and its standing by their columns. */
export function standingGroup(row: GroupRow): StandingGroup {
  const { kind, severity, objective, label, standing, count, timed, elapsed } = row;
  return {
    group: {
      kind: FACT_KINDS[kind] as FactKind,
      severity: severity as Severity,
      objective: objective === null ? null : (OBJECTIVES[objective] ?? null),
      label,
      count,
      timed,
      elapsedMs: elapsed ?? 0,
    },
    standing: standing === null ? null : (STANDINGS[standing] ?? null),
  };
}

/** In the order of `OUTCOMES`: one that runs is open, until its due instant has passed (policy §4). */
const STANDINGS: ReadonlyArray<Standing> = ['open', 'attained', 'missed'];

export interface GroupRow {
  readonly kind: number;
  readonly severity: number;
  readonly objective: number | null;
  readonly label: string | null;
  readonly standing: number | null;
  readonly count: number;
  readonly timed: number;
  readonly elapsed: number | null;
}
