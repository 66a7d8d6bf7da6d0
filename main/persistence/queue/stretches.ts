import { HOUR, type Instant } from '../../../shared/calendar/instant/instant.ts';
import type { Database } from '../sqlite.ts';
import type { Counted } from './counted.ts';

/**
 * Beside the counter of a view there is one for each stretch of time, so that "how many before" is a sum over stretches
 * and a short walk within one: its cost follows the years that a queue spans, not the number of its cases.
 */
const STRETCH = 2 * HOUR;

/** The number of the stretch that holds an instant, from 1970. */
export function stretchOf(instant: Instant): number {
  return Math.floor(instant / STRETCH);
}

/** The first instant of the stretch that holds an instant. */
export function stretchStart(instant: Instant): Instant {
  return stretchOf(instant) * STRETCH;
}

/** The first instant after the stretch that holds an instant. */
export function stretchEnd(instant: Instant): Instant {
  return stretchStart(instant) + STRETCH;
}

/** Cases of a severity. */
export interface OfSeverity extends Counted {
  readonly severity: number;
}

/** How many cases of a severity were counted in all stretches before that of an instant. */
export function countBefore(database: Database, of: OfSeverity, instant: Instant): number {
  return sumWhere(database, of, 'stretch < ?', instant);
}

/** How many cases of a severity were counted in all stretches after that of an instant. */
export function countAfter(database: Database, of: OfSeverity, instant: Instant): number {
  return sumWhere(database, of, 'stretch > ?', instant);
}

/** How many cases of each severity were counted in all stretches before that of an instant. */
export function countsBefore(
  database: Database,
  { view, name }: Counted,
  instant: Instant,
): ReadonlyMap<number, number> {
  const rows = database.all<{ severity: number; count: number }>(
    `SELECT severity, sum(count) AS count FROM view_stretch
     WHERE view = ? AND name = ? AND severity IN (1, 2, 3, 4) AND stretch < ? GROUP BY severity`,
    view,
    name,
    stretchOf(instant),
  );
  return new Map(rows.map(({ severity, count }) => [severity, count]));
}

/** Where a place among the cases of a severity lies: the stretch that holds it, and how many cases come before that. */
export interface StretchPlace {
  readonly from: Instant;
  readonly before: number;
}

/** Finds the stretch of the case at a place, from 0, in rising order of time; null when there are fewer. */
export function stretchAt(
  database: Database,
  { view, name, severity }: OfSeverity,
  place: number,
): StretchPlace | null {
  const stretches = database.each<{ stretch: number; count: number }>(
    'SELECT stretch, count FROM view_stretch WHERE view = ? AND name = ? AND severity = ? ORDER BY stretch',
    view,
    name,
    severity,
  );
  let before = 0;
  for (const { stretch, count } of stretches) {
    if (before + count > place) return { from: stretch * STRETCH, before };
    before += count;
  }
  return null;
}

function sumWhere(
  database: Database,
  { view, name, severity }: OfSeverity,
  condition: 'stretch < ?' | 'stretch > ?',
  instant: Instant,
): number {
  const found = database.one<{ count: number | null }>(
    `SELECT sum(count) AS count FROM view_stretch WHERE view = ? AND name = ? AND severity = ? AND ${condition}`,
    view,
    name,
    severity,
    stretchOf(instant),
  );
  return found?.count ?? 0;
}
