import { DAY, type Instant } from '../../../shared/calendar/instant/instant.ts';
import type { Database, SqlValue } from '../sqlite.ts';
import { type FactColumns, kindNumber } from './factColumns.ts';
import { type GroupRow, type StandingGroup, standingGroup } from './reviewGroups.ts';

/** Collects how facts move the counters of their days, and writes each counter once. */
export interface DayCountChanges {
  /** A fact came (1) or went (-1). */
  add(fact: FactColumns, by: 1 | -1): void;
  write(database: Database): void;
}

export function createDayCountChanges(): DayCountChanges {
  const changes = new Map<string, DayChange>();
  return {
    add(fact, by) {
      const counter = counterOf(fact);
      if (counter === null) return;
      const key = counter.join('\n');
      const change = changes.get(key) ?? { counter, count: 0, timed: 0, elapsed: 0 };
      changes.set(key, change);
      change.count += by;
      if (fact.elapsed === null) return;
      change.timed += by;
      change.elapsed += by * fact.elapsed;
    },
    write(database) {
      for (const change of changes.values()) bump(database, change);
    },
  };
}

/** Days of UTC `[from, to)`, from 1970, that belong to a week. */
export interface WeekDays {
  readonly week: number;
  readonly from: number;
  readonly to: number;
}

/** The counted facts of whole days, alike ones of a week together; what runs and was due before `today` is missed. */
export function groupsByWeek(
  database: Database,
  weeks: ReadonlyArray<WeekDays>,
  today: number,
): ReadonlyArray<StandingGroup & { readonly week: number }> {
  return database
    .all<GroupRow & { readonly place: number }>(
      `SELECT week.key AS place, d.kind, d.severity, nullif(d.objective, ${NONE}) AS objective,
         CASE typeof(d.label) WHEN 'text' THEN d.label END AS label,
         CASE WHEN d.outcome = 0 AND d.day < ? THEN 2 ELSE nullif(d.outcome, ${NONE}) END AS standing,
         sum(d.count) AS count, sum(d.timed) AS timed, sum(d.elapsed) AS elapsed
       FROM json_each(?) AS week CROSS JOIN day_count AS d
         ON d.day >= week.value ->> 'from' AND d.day < week.value ->> 'to'
       GROUP BY week.key, d.kind, d.severity, d.objective, d.label, standing`,
      today,
      JSON.stringify(weeks),
    )
    .map((row) => ({ ...standingGroup(row), week: weeks[row.place]?.week ?? 0 }));
}

/** The day of UTC that holds an instant, from 1970. */
export function dayOf(at: Instant): number {
  return Math.floor(at / DAY);
}

/** Facts of a day that are alike in all that is counted: day, kind, severity, objective, outcome, label. */
type DayCounter = ReadonlyArray<SqlValue>;

interface DayChange {
  readonly counter: DayCounter;
  count: number;
  /** How many of the facts took a time, and how long together. */
  timed: number;
  elapsed: number;
}

/** In place of an objective or outcome where nothing was set, and of a label where there is none: a label is a text. */
const NONE = -1;

const RESPONSE = kindNumber('response');
const CLOSED = kindNumber('closed');
const REOPENED = kindNumber('reopened');
const DEADLINE = 0;

/** The counter of a fact; null for what is not counted: a mean is not met or missed by one case. */
function counterOf({ kind, at, severity, objective, outcome, label }: FactColumns): DayCounter | null {
  const day = dayOf(at);
  const target = [objective ?? NONE, outcome ?? NONE];
  if (kind === RESPONSE) return [day, kind, severity, ...target, label ?? NONE];
  if (kind === CLOSED) return [day, kind, NONE, NONE, NONE, label ?? NONE];
  if (kind === REOPENED) return [day, kind, severity, NONE, NONE, NONE];
  return CLOCK_KINDS.has(kind) && objective === DEADLINE ? [day, kind, severity, ...target, NONE] : null;
}

const CLOCK_KINDS: ReadonlySet<number> = new Set([kindNumber('restoration'), kindNumber('rca')]);

function bump(database: Database, { counter, count, timed, elapsed }: DayChange): void {
  if (count === 0 && timed === 0 && elapsed === 0) return;
  database.run(
    `INSERT INTO day_count (day, kind, severity, objective, outcome, label, count, timed, elapsed)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT DO UPDATE SET
       count = count + excluded.count, timed = timed + excluded.timed, elapsed = elapsed + excluded.elapsed`,
    ...counter,
    count,
    timed,
    elapsed,
  );
  if (count >= 0) return;
  database.run(
    `DELETE FROM day_count
     WHERE day = ? AND kind = ? AND severity = ? AND objective = ? AND outcome = ? AND label = ? AND count = 0`,
    ...counter,
  );
}
