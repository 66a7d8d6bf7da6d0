import { HOUR, type Instant } from '../../../shared/calendar/instant/instant.ts';
import type { Database } from '../sqlite.ts';

/**
 * Beside a counter there are counters of the same name for each stretch of time, so that "how many before" is a sum over
 * stretches and a short walk within one: its cost follows the years that a queue spans, not the number of its cases.
 */
const STRETCH = 2 * HOUR;

/** Names sort as their stretches do; the latest instants have nine digits. */
const DIGITS = 9;
const BEFORE_1970 = 10 ** 6;

/** The name of the counter of the stretch that holds an instant. */
export function bucketName(name: string, instant: Instant): string {
  return `${name}@${String(Math.floor(instant / STRETCH) + BEFORE_1970).padStart(DIGITS, '0')}`;
}

/** The first instant of the stretch that holds an instant. */
export function stretchStart(instant: Instant): Instant {
  return Math.floor(instant / STRETCH) * STRETCH;
}

/** The first instant after the stretch that holds an instant. */
export function stretchEnd(instant: Instant): Instant {
  return stretchStart(instant) + STRETCH;
}

/** Sums by severity what was counted in all stretches before that of an instant. */
export function countBefore(database: Database, name: string, instant: Instant): ReadonlyMap<number, number> {
  return sumsBetween(database, `${name}@`, bucketName(name, instant));
}

/** The same for the stretches after it. */
export function countAfter(database: Database, name: string, instant: Instant): ReadonlyMap<number, number> {
  return sumsBetween(database, `${bucketName(name, instant)}!`, `${name}A`);
}

/** Where a place among the cases of a severity lies: the stretch that holds it, and how many cases come before that. */
export interface BucketPlace {
  readonly from: Instant;
  readonly before: number;
}

/** Finds the stretch of the case at a place, from 0, in rising order of time; null when there are fewer. */
export function bucketAt(
  database: Database,
  name: string,
  severity: number,
  place: number,
): BucketPlace | null {
  const buckets = database.each<{ name: string; count: number }>(
    'SELECT name, count FROM tally WHERE name > ? AND name < ? AND severity = ? ORDER BY name',
    `${name}@`,
    `${name}A`,
    severity,
  );
  let before = 0;
  for (const bucket of buckets) {
    if (before + bucket.count > place) return { from: startOf(bucket.name), before };
    before += bucket.count;
  }
  return null;
}

function startOf(bucket: string): Instant {
  return (Number(bucket.slice(-DIGITS)) - BEFORE_1970) * STRETCH;
}

/** "@" comes right before "A", and "!" before any digit. */
function sumsBetween(database: Database, from: string, to: string): ReadonlyMap<number, number> {
  const rows = database.all<{ severity: number; count: number }>(
    'SELECT severity, sum(count) AS count FROM tally WHERE name >= ? AND name < ? GROUP BY severity',
    from,
    to,
  );
  return new Map(rows.map(({ severity, count }) => [severity, count]));
}
