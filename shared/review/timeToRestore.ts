import type { Instant, Milliseconds } from '../calendar/instant/instant.ts';
import type { Objective } from '../clock/caseClock.ts';
import { targetMs } from '../clock/clockTarget.ts';
import type { Edition } from '../policy/edition.ts';
import { SEVERITIES, type Severity } from '../policy/severity.ts';
import { type Spread, spreadOf } from './spread.ts';

/** A restoration: when, how long it took, against what. */
export interface Restoration {
  /** Which case: `NumbersOf` gives its number, that of a few being asked for. */
  readonly row: number;
  readonly at: Instant;
  readonly severity: Severity;
  readonly edition: string;
  readonly objective: Objective | null;
  readonly missed: boolean;
  readonly elapsedMs: Milliseconds;
  readonly targetMs: Milliseconds | null;
}

/** Gives the numbers of cases by the rows that `Restoration`s name, in their order. */
export type NumbersOf = (rows: ReadonlyArray<number>) => ReadonlyArray<string>;

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

/** Gives the strip of each severity that an edition sets an objective for, all editions, also those without a case; deadlines before means. The restorations come by when they were. */
export function timeToRestore(
  restorations: ReadonlyArray<Restoration>,
  editions: ReadonlyArray<Edition>,
  numbersOf: NumbersOf,
): ReadonlyArray<RestoreStrip> {
  const byStrip = sortOut(restorations);
  const strips = editions.flatMap((edition) =>
    SEVERITIES.flatMap((severity): RestoreStrip[] => {
      const target = edition.severities[severity].restoration;
      if (target === null) return [];
      const own = byStrip.get(`${severity} ${edition.id}`) ?? [];
      const shares = Float64Array.from(own, shareOf).sort();
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
          meanShare: own.length === 0 ? null : shares.reduce((sum, share) => sum + share, 0) / own.length,
          missed: own.filter(({ missed }) => missed).length,
          points: pointsOf(own, shares, numbersOf),
        },
      ];
    }),
  );
  return strips.toSorted((a, b) => Number(a.objective === 'mean') - Number(b.objective === 'mean'));
}

/** Of a year there are many: they are gone through once, not for each strip. */
function sortOut(restorations: ReadonlyArray<Restoration>): ReadonlyMap<string, ReadonlyArray<Restoration>> {
  const byStrip = new Map<string, Restoration[]>();
  for (const one of restorations) {
    if (one.targetMs === null) continue;
    const name = `${one.severity} ${one.edition}`;
    const own = byStrip.get(name);
    if (own === undefined) byStrip.set(name, [one]);
    else own.push(one);
  }
  return byStrip;
}

function shareOf({ elapsedMs, targetMs: target }: Restoration): number {
  return target === null || target === 0 ? 1 : elapsedMs / target;
}

/** The first, the last, and as many between them as there is room for, at equal distances by share; of equal shares the earlier comes first. */
function pointsOf(
  own: ReadonlyArray<Restoration>,
  shares: Float64Array,
  numbersOf: NumbersOf,
): ReadonlyArray<RestorePoint> {
  const shown = shownOf(own, shares);
  const numbers = numbersOf(shown.map(({ row }) => row));
  return shown.map((one, place) => ({
    case: numbers[place] ?? '',
    elapsedMs: one.elapsedMs,
    share: shareOf(one),
    missed: one.missed,
  }));
}

function shownOf(own: ReadonlyArray<Restoration>, shares: Float64Array): ReadonlyArray<Restoration> {
  const ranks = ranksOf(shares.length);
  const alike = new Map<number, Restoration[]>(ranks.map((rank) => [shares[rank] ?? 0, []]));
  for (const one of own) alike.get(shareOf(one))?.push(one);
  return ranks.flatMap((rank) => {
    const share = shares[rank] ?? 0;
    return alike.get(share)?.[rank - firstOf(shares, share)] ?? [];
  });
}

function ranksOf(count: number): ReadonlyArray<number> {
  if (count <= MOST_POINTS) return Array.from({ length: count }, (_, rank) => rank);
  const step = (count - 1) / (MOST_POINTS - 1);
  return Array.from({ length: MOST_POINTS }, (_, place) => Math.round(place * step));
}

/** The place of the first of a value in sorted numbers. */
function firstOf(sorted: Float64Array, value: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
