import { DAY, type Instant, type Milliseconds } from '../calendar/instant/instant.ts';
import { targetMs } from '../clock/clockTarget.ts';
import type { Edition } from '../policy/edition.ts';
import { SEVERITIES, type Severity } from '../policy/severity.ts';
import type { ReviewWeek } from './reviewWeeks.ts';
import type { Restoration } from './timeToRestore.ts';

export interface MeanPoint {
  readonly at: Instant;
  readonly n: number;
  readonly meanMs: Milliseconds | null;
}

/** A mean objective of an edition, and the rolling mean time to restore against it (policy §2). */
export interface RollingMean {
  readonly edition: string;
  readonly editionName: string;
  readonly severity: Severity;
  readonly objectiveMs: Milliseconds;
  readonly windowDays: number;
  /** As of the end of the range, or now where that comes first. */
  readonly last: MeanPoint;
  readonly over: boolean;
  /** As of the end of each week that has begun. */
  readonly weeks: ReadonlyArray<MeanPoint>;
}

/** The longest window of these editions, so that its restorations are looked for. */
export function longestWindow(editions: ReadonlyArray<Edition>): Milliseconds {
  return Math.max(0, ...editions.map(({ meanWindowDays }) => meanWindowDays * DAY));
}

/** Gives the rolling means by week. `restorations` reach back a window before the first week. */
export function rollingMeans(
  restorations: ReadonlyArray<Restoration>,
  editions: ReadonlyArray<Edition>,
  weeks: ReadonlyArray<ReviewWeek>,
  now: Instant,
): ReadonlyArray<RollingMean> {
  const ends = weeks.filter(({ from }) => from <= now).map(({ to }) => Math.min(to, now));
  return editions.flatMap((edition) =>
    SEVERITIES.flatMap((severity) => {
      const target = edition.severities[severity].restoration;
      if (target?.objective !== 'mean') return [];
      const own = restorations.filter((one) => one.edition === edition.id && one.severity === severity);
      const points = ends.map((end) => meanAt(own, end, edition.meanWindowDays * DAY));
      const last = points.at(-1) ?? { at: now, n: 0, meanMs: null };
      const objectiveMs = targetMs(edition, target);
      return [
        {
          edition: edition.id,
          editionName: edition.name,
          severity,
          objectiveMs,
          windowDays: edition.meanWindowDays,
          last,
          over: last.meanMs !== null && last.meanMs > objectiveMs,
          weeks: points,
        },
      ];
    }),
  );
}

/** The same window as the status bar's: what was restored after its start, its end included. */
function meanAt(restorations: ReadonlyArray<Restoration>, end: Instant, windowMs: Milliseconds): MeanPoint {
  let [n, sum] = [0, 0];
  for (const { at, elapsedMs } of restorations) {
    if (at <= end - windowMs || at > end) continue;
    n += 1;
    sum += elapsedMs;
  }
  return { at: end, n, meanMs: n === 0 ? null : Math.round(sum / n) };
}
