import type { Instant, Milliseconds } from '../calendar/instant.ts';
import type { Objective } from '../clock/caseClock.ts';
import type { Severity } from '../policy/severity.ts';
import { countedAt, type FactKind, type ReviewFact } from './reviewFact.ts';
import type { Span } from './reviewWeeks.ts';

/** How a target stands at an instant: one that runs is missed once its due instant has passed. */
export type Standing = 'attained' | 'missed' | 'open';

/** How many facts of a sort a week has. */
export interface FactCount {
  readonly kind: FactKind;
  /** Place of the week in the range, from 0. */
  readonly week: number;
  readonly severity: Severity;
  readonly edition: string;
  readonly objective: Objective | null;
  readonly standing: Standing | null;
  readonly label: string | null;
  readonly count: number;
  /** How many of them say how long it took, and how long together. */
  readonly timed: number;
  readonly elapsedMs: Milliseconds;
}

/** Gives how a target stands at `now`; null where nothing was set. At due exactly it is not late yet (policy §4). */
export function standingOf(
  { outcome, at }: Pick<ReviewFact, 'outcome' | 'at'>,
  now: Instant,
): Standing | null {
  if (outcome === null) return null;
  if (outcome === 'met') return 'attained';
  return outcome === 'missed' || (at !== null && at < now) ? 'missed' : 'open';
}

/** Counts facts as they come. */
export interface FactCounter {
  add(fact: ReviewFact): void;
  counts(): ReadonlyArray<FactCount>;
}

/** Counts the facts of the weeks by all that the review tells apart; those of no week are left out. */
export function createFactCounter(weeks: ReadonlyArray<Span>, now: Instant): FactCounter {
  const counts = new Map<string, Growing>();
  return {
    add(fact) {
      const week = weekOf(countedAt(fact, now), weeks);
      if (week === null || !COUNTED_KINDS.has(fact.kind)) return;
      const { kind, severity, edition, objective, label, elapsedMs } = fact;
      const standing = standingOf(fact, now);
      const key = [kind, week, severity, edition, objective, standing, label].join('\n');
      const known = counts.get(key) ?? { kind, week, severity, edition, objective, standing, label, ...NONE };
      known.count += 1;
      known.timed += elapsedMs === null ? 0 : 1;
      known.elapsedMs += elapsedMs ?? 0;
      counts.set(key, known);
    },
    counts: () => [...counts.values()],
  };
}

/** What is counted by week; what took how long is looked at one by one. */
export const COUNTED_KINDS: ReadonlySet<FactKind> = new Set([
  'response',
  'restoration',
  'rca',
  'closed',
  'reopened',
]);

type Growing = { -readonly [K in keyof FactCount]: FactCount[K] };

const NONE = { count: 0, timed: 0, elapsedMs: 0 };

/** Gives the sum of the counts. */
export function sumOf(counts: ReadonlyArray<Pick<FactCount, 'count'>>): number {
  return counts.reduce((sum, { count }) => sum + count, 0);
}

function weekOf(at: Instant, weeks: ReadonlyArray<Span>): number | null {
  let [low, high] = [0, weeks.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const week = weeks[middle] as Span;
    if (at < week.from) high = middle - 1;
    else if (at >= week.to) low = middle + 1;
    else return middle;
  }
  return null;
}
