import type { Instant, Milliseconds } from '../calendar/instant.ts';
import type { Objective } from '../clock/caseClock.ts';
import type { Edition } from '../policy/edition.ts';
import { SEVERITIES, type Severity } from '../policy/severity.ts';
import { targetMs } from '../policy/targetMs.ts';
import { type Spread, spreadOf } from './spread.ts';

/** A restoration: when, how long it took, against what. */
export interface Restoration {
  /** Which case: `NumberOf` gives its number, that of a few being asked for. */
  readonly row: number;
  readonly at: Instant;
  readonly severity: Severity;
  readonly edition: string;
  readonly objective: Objective | null;
  readonly missed: boolean;
  readonly elapsedMs: Milliseconds;
  readonly targetMs: Milliseconds | null;
}

/** Gives the number of a case by the row that a `Restoration` names. */
export type NumberOf = (row: number) => string;

/** One case on the strip. */
export interface RestorePoint {
  readonly case: string;
  readonly elapsedMs: Milliseconds;
  /** Elapsed by objective: 1 is at it. */
  readonly share: number;
  /** After the deadline, or over the mean. */
  readonly missed: boolean;
}

/** The restorations of a severity under an edition. */
export interface RestoreStrip extends Spread {
  readonly edition: string;
  readonly editionName: string;
  readonly severity: Severity;
  readonly objective: Objective;
  readonly objectiveMs: Milliseconds;
  /** Around the clock, or in business hours: what a day is. */
  readonly hours: 'business' | 'round-the-clock';
  readonly businessDayMs: Milliseconds;
  /** Mean of the shares: where the bar stands. */
  readonly meanShare: number | null;
  readonly missed: number;
  /** Cases without a severity's objective have none to stand against and are left out; at most `MOST_POINTS`, evenly by share. */
  readonly points: ReadonlyArray<RestorePoint>;
}

/** More dots than this nobody can tell apart. */
export const MOST_POINTS = 300;

/** Gives the strip of each severity that an edition sets an objective for, all editions, also those without a case; deadlines before means. */
export function timeToRestore(
  restorations: ReadonlyArray<Restoration>,
  editions: ReadonlyArray<Edition>,
  numberOf: NumberOf,
): ReadonlyArray<RestoreStrip> {
  const strips = editions.flatMap((edition) =>
    SEVERITIES.flatMap((severity): RestoreStrip[] => {
      const target = edition.severities[severity].restoration;
      if (target === null) return [];
      const own = restorations.filter(
        (one) => one.edition === edition.id && one.severity === severity && one.targetMs !== null,
      );
      const shares = own
        .map((one) => ({ one, share: shareOf(one) }))
        .sort((a, b) => a.share - b.share || inOrder(a.one, b.one, numberOf));
      return [
        {
          edition: edition.id,
          editionName: edition.name,
          severity,
          objective: target.objective,
          objectiveMs: targetMs(edition, target),
          hours: target.hours,
          businessDayMs: edition.businessDayMs,
          ...spreadOf(own.map(({ elapsedMs }) => elapsedMs)),
          meanShare: meanOf(shares.map(({ share }) => share)),
          missed: own.filter(({ missed }) => missed).length,
          points: thinned(shares).map(({ one, share }) => ({
            case: numberOf(one.row),
            elapsedMs: one.elapsedMs,
            share,
            missed: one.missed,
          })),
        },
      ];
    }),
  );
  return [...strips].sort((a, b) => Number(a.objective === 'mean') - Number(b.objective === 'mean'));
}

function shareOf({ elapsedMs, targetMs: target }: Restoration): number {
  return target === null || target === 0 ? 1 : elapsedMs / target;
}

/** Of equal shares; the number is looked up for those of one instant alone. */
function inOrder(a: Restoration, b: Restoration, numberOf: NumberOf): number {
  if (a.at !== b.at) return a.at - b.at;
  const [first, second] = [numberOf(a.row), numberOf(b.row)];
  if (first === second) return 0;
  return first < second ? -1 : 1;
}

function meanOf(values: ReadonlyArray<number>): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** The first, the last, and as many between them as there is room for, at equal distances. */
function thinned<T>(points: ReadonlyArray<T>): ReadonlyArray<T> {
  if (points.length <= MOST_POINTS) return points;
  const step = (points.length - 1) / (MOST_POINTS - 1);
  return Array.from({ length: MOST_POINTS }, (_, place) => points[Math.round(place * step)] as T);
}
