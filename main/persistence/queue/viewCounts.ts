import type { Instant } from '../../../shared/calendar/instant/instant.ts';
import type { Database, SqlValue } from '../sqlite.ts';
import type { Counted, CountedView } from './counted.ts';
import { type OfSeverity, stretchOf } from './stretches.ts';
import { soonSteps, type UrgentSpan } from './urgentCounts.ts';

/** What of a case is counted as it changes, so that a count costs as much for a hundred cases as for a million. */
export interface CountedCase {
  readonly open: number;
  readonly severity: number;
  readonly stage: string;
  readonly owner: string | null;
  readonly rca_running: number;
  readonly next_due: number;
  readonly closed_at: number | null;
  readonly late_from: number | null;
  readonly response_soon: number | null;
  readonly response_due: number | null;
  readonly restoration_soon: number | null;
  readonly restoration_due: number | null;
  readonly rca_soon: number | null;
  readonly rca_due: number | null;
}

/** Collects how many cases move the counters of the views, and writes each counter once. */
export interface ViewCountChanges {
  /** Undefined before a case came, and after it went. */
  move(before: CountedCase | undefined, after: CountedCase | undefined): void;
  write(database: Database): void;
}

export function createViewCountChanges(): ViewCountChanges {
  const changes = new Map<string, CounterChange>();
  const of = (view: CountedView, severity: number, name = ''): CounterChange => {
    const key = `${severity}${view} ${name}`;
    const known = changes.get(key);
    if (known !== undefined) return known;
    const made = { counter: { view, name, severity }, total: 0, stretches: new Map<number, number>() };
    changes.set(key, made);
    return made;
  };
  return {
    move(before, after) {
      if (before !== undefined) count(of, before, -1);
      if (after !== undefined) count(of, after, 1);
    },
    write(database) {
      for (const { counter, total, stretches } of changes.values()) {
        bumpTotal(database, counter, total);
        for (const [stretch, by] of stretches) bumpStretch(database, counter, stretch, by);
      }
    },
  };
}

/** Counts of a view by severity; severities without cases are left out. */
export function readCounts(
  database: Database,
  { view, name }: Counted,
): ReadonlyArray<{ severity: number; count: number }> {
  return database.all(
    'SELECT severity, count FROM view_count WHERE view = ? AND name = ? ORDER BY severity',
    view,
    name,
  );
}

/** How many open cases each owner has, by severity. */
export function readOwnerCounts(
  database: Database,
): ReadonlyArray<{ owner: string; severity: number; count: number }> {
  return database.all(
    "SELECT name AS owner, severity, count FROM view_count WHERE view = 'owner' ORDER BY name, severity",
  );
}

/** Who owns open cases, by name. */
export function readOwners(database: Database): ReadonlyArray<string> {
  return database
    .all<{ name: string }>("SELECT DISTINCT name FROM view_count WHERE view = 'owner' ORDER BY name")
    .map(({ name }) => name);
}

/** How many cases the file has. */
export function countCases(database: Database): number {
  const found = database.one<{ count: number | null }>(
    "SELECT sum(count) AS count FROM view_count WHERE view IN ('open', 'closed')",
  );
  return found?.count ?? 0;
}

/** By how much the counter of a view moves, and those of its stretches of time. */
interface CounterChange {
  readonly counter: OfSeverity;
  total: number;
  readonly stretches: Map<number, number>;
}

type ChangeOf = (view: CountedView, severity: number, name?: string) => CounterChange;

/** Adds a case to the counters of its views and of the stretches of time in which it stands in them; `by` -1 takes it away. */
function count(of: ChangeOf, counted: CountedCase, by: 1 | -1): void {
  const { open, severity, stage, owner, rca_running, next_due, closed_at, late_from } = counted;
  const ofStage = of('stage', severity, stage);
  const ofState = of(open === 1 ? 'open' : 'closed', severity);
  ofStage.total += by;
  ofState.total += by;
  bumpIn(ofStage, next_due, by);
  if (open === 1) bumpIn(ofState, next_due, by);
  else if (closed_at !== null) bumpIn(ofState, closed_at, by);
  if (open === 1 && owner !== null) of('owner', severity, owner).total += by;
  if (rca_running === 1) of('rca-due', severity).total += by;
  if (late_from !== null) bumpIn(of('late', severity), late_from, by);
  for (const [instant, step] of soonSteps(urgentSpans(counted))) {
    bumpIn(of('soon', severity), instant, step * by);
  }
}

function bumpIn({ stretches }: CounterChange, instant: Instant, by: number): void {
  const stretch = stretchOf(instant);
  stretches.set(stretch, (stretches.get(stretch) ?? 0) + by);
}

function urgentSpans(counted: CountedCase): ReadonlyArray<UrgentSpan> {
  const { response_soon, response_due, restoration_soon, restoration_due, rca_soon, rca_due } = counted;
  return [
    ...spanOf(response_soon, response_due),
    ...spanOf(restoration_soon, restoration_due),
    ...spanOf(rca_soon, rca_due),
  ];
}

function spanOf(from: Instant | null, to: Instant | null): ReadonlyArray<UrgentSpan> {
  return from === null || to === null ? [] : [{ from, to }];
}

function bumpTotal(database: Database, { view, name, severity }: OfSeverity, by: number): void {
  bump(database, TOTALS, [view, name, severity], by, by > 0);
}

function bumpStretch(database: Database, of: OfSeverity, stretch: number, by: number): void {
  // More cases cease than begin to be soon late in some stretches: only there a counter may rise to nothing.
  const onlyRises = by > 0 && of.view !== 'soon';
  bump(database, STRETCHES, [of.view, of.name, of.severity, stretch], by, onlyRises);
}

interface Bumps {
  readonly add: string;
  readonly change: string;
  readonly remove: string;
}

const TOTALS = bumpsOf('view_count', ['view', 'name', 'severity']);
const STRETCHES = bumpsOf('view_stretch', ['view', 'name', 'severity', 'stretch']);

function bumpsOf(table: string, key: ReadonlyArray<string>): Bumps {
  const isIt = key.map((column) => `${column} = ?`).join(' AND ');
  return {
    add: `INSERT INTO ${table} (${key.join()}, count) VALUES (${key.map(() => '?').join()}, ?)
      ON CONFLICT DO UPDATE SET count = count + excluded.count`,
    change: `UPDATE ${table} SET count = count + ? WHERE ${isIt} AND count <> ?`,
    remove: `DELETE FROM ${table} WHERE ${isIt}`,
  };
}

/** Moves a counter; one that comes to nothing is removed. As a rule it is there and stays: one statement. */
function bump(
  database: Database,
  { add, change, remove }: Bumps,
  key: ReadonlyArray<SqlValue>,
  by: number,
  onlyRises: boolean,
): void {
  if (by === 0) return;
  if (!onlyRises) {
    if (database.run(change, by, ...key, -by) > 0) return;
    // There, and what is taken away is all of it.
    if (database.run(remove, ...key) > 0) return;
  }
  database.run(add, ...key, by);
}
