import type { Instant } from '../calendar/instant/instant.ts';
import { SECOND } from '../calendar/instant/instant.ts';
import type { Severity } from '../policy/severity.ts';

export const DIGEST_FROM = 4;
export const DIGEST_WINDOW = 10 * SECOND;

interface Sortable {
  readonly severity: Severity;
  readonly due: Instant;
}

/** What to show now: each alert on its own, or all of them as one digest. */
export interface Showing<A> {
  readonly single: ReadonlyArray<A>;
  readonly digest: ReadonlyArray<A>;
}

/**
 * Groups the alerts that wait to be shown: with those shown in the last ten seconds, four or more make one digest
 * (policy §8). Most severe first, then by due.
 */
export function groupAlerts<A extends Sortable>(
  waiting: ReadonlyArray<A>,
  shownAt: ReadonlyArray<Instant>,
  now: Instant,
): Showing<A> {
  const ordered = waiting.toSorted((a, b) => a.severity - b.severity || a.due - b.due);
  // A wall clock that went back makes "shown" lie ahead; that is recent too.
  const recent = shownAt.filter((t) => Math.abs(now - t) < DIGEST_WINDOW).length;
  // A single one is never worth a digest, however busy the last seconds were.
  const isMany = waiting.length > 1 && waiting.length + recent >= DIGEST_FROM;
  return isMany ? { single: [], digest: ordered } : { single: ordered, digest: [] };
}
