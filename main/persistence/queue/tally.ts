import { isFactCounter } from '../review/reviewShares.ts';
import type { Database } from '../sqlite.ts';
import { bucketName } from './buckets.ts';
import { soonSteps, type UrgentSpan } from './urgentCounts.ts';

/** What is counted as it changes, so that a count costs the same for a hundred cases and for a million. */
export interface Tallied {
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

export type TallyName = 'open' | 'closed' | 'rca-due' | `stage:${string}` | `owner:${string}`;

/** Collects the differences of many cases and writes each counter once. */
export interface TallySheet {
  move(before: Tallied | undefined, after: Tallied): void;
  /** Moves a counter that has its name from elsewhere. */
  add(name: string, severity: number, by: number): void;
  write(database: Database): void;
}

export function createTallySheet(): TallySheet {
  const changes = new Map<string, number>();
  const bumpBy = (name: string, severity: number, by: number): void => {
    const key = `${severity}${name}`;
    changes.set(key, (changes.get(key) ?? 0) + by);
  };
  const add = (tallied: Tallied, by: number): void => {
    for (const [name, share] of sharesOf(tallied)) bumpBy(name, tallied.severity, share * by);
  };
  return {
    move(before, after) {
      if (before !== undefined) add(before, -1);
      add(after, 1);
    },
    add: bumpBy,
    write(database) {
      for (const [key, by] of changes) if (by !== 0) bump(database, key, by);
      changes.clear();
    },
  };
}

/** Counts by severity under a name; severities without cases are left out. */
export function readTally(
  database: Database,
  name: TallyName,
): ReadonlyArray<{ severity: number; count: number }> {
  return database.all(
    'SELECT severity, count FROM tally WHERE name = ? AND count > 0 ORDER BY severity',
    name,
  );
}

/** Who owns open cases, by name. */
export function readOwners(database: Database): ReadonlyArray<string> {
  return database
    .all<{ name: string }>(
      "SELECT DISTINCT name FROM tally WHERE name > 'owner:' AND name < 'owner;' AND count > 0 ORDER BY name",
    )
    .map((row) => row.name.slice('owner:'.length));
}

function namesOf(tallied: Tallied): ReadonlyArray<TallyName> {
  const names: TallyName[] = [tallied.open === 1 ? 'open' : 'closed', `stage:${tallied.stage}`];
  if (tallied.rca_running === 1) names.push('rca-due');
  if (tallied.open === 1 && tallied.owner !== null) names.push(`owner:${tallied.owner}`);
  return names;
}

/** What a case adds to which counter: to those of its views, and to those of the stretches of time in which it stands in them. */
function sharesOf(tallied: Tallied): ReadonlyArray<readonly [name: string, share: number]> {
  const { open, stage, next_due, closed_at, late_from } = tallied;
  const shares: (readonly [string, number])[] = namesOf(tallied).map((name) => [name, 1]);
  shares.push([bucketName(`stage:${stage}`, next_due), 1]);
  if (open === 1) shares.push([bucketName('open', next_due), 1]);
  else if (closed_at !== null) shares.push([bucketName('closed', closed_at), 1]);
  if (late_from !== null) shares.push([bucketName('late', late_from), 1]);
  for (const [instant, step] of soonSteps(urgentSpans(tallied)))
    shares.push([bucketName('soon', instant), step]);
  return shares;
}

function urgentSpans(tallied: Tallied): ReadonlyArray<UrgentSpan> {
  return (['response', 'restoration', 'rca'] as const).flatMap((clock) => {
    const [from, to] = [tallied[`${clock}_soon`], tallied[`${clock}_due`]];
    return from === null || to === null ? [] : [{ from, to }];
  });
}

function bump(database: Database, key: string, by: number): void {
  database.run(
    'INSERT INTO tally (name, severity, count) VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET count = count + excluded.count',
    key.slice(1),
    Number(key[0]),
    by,
  );
  // Counters of facts are never below nothing, so that what grows is not nothing.
  if (by > 0 && isFactCounter(key.slice(1))) return;
  database.run(
    'DELETE FROM tally WHERE name = ? AND severity = ? AND count = 0',
    key.slice(1),
    Number(key[0]),
  );
}
