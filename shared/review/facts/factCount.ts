import type { Instant, Milliseconds } from '../../calendar/instant/instant.ts';
import type { ClockName } from '../../clock/caseClock.ts';
import type { Severity } from '../../policy/severity.ts';
import type { Span } from '../reviewWeeks.ts';
import { type CountedFact, countedAt, isClockKind, type ReviewFact } from './reviewFact.ts';

/** How a target stands at an instant: one that runs is missed once its due instant has passed. */
export type Standing = 'attained' | 'missed' | 'open';

/** Deadlines of a clock and a severity that were decided, or are due, in a week. */
export interface TargetCount {
  readonly clock: ClockName;
  /** Place of the week in the range, from 0. */
  readonly week: number;
  readonly severity: Severity;
  readonly standing: Standing;
  readonly count: number;
}

/** Responses by a channel, in the whole range. */
export interface ChannelCount {
  readonly channel: string | null;
  readonly standing: Standing;
  readonly count: number;
}

/** How long responses by a channel took together, and how many were given. */
export interface ChannelTime {
  readonly channel: string | null;
  readonly responded: number;
  readonly elapsedMs: Milliseconds;
}

export interface ClosingCount {
  readonly rule: string;
  readonly week: number;
  readonly count: number;
}

export interface ReopeningCount {
  readonly severity: Severity;
  readonly week: number;
  readonly count: number;
}

/** What of the facts of a range is counted; what took how long is looked at one by one. */
export interface FactCounts {
  readonly targets: ReadonlyArray<TargetCount>;
  readonly channels: ReadonlyArray<ChannelCount>;
  readonly times: ReadonlyArray<ChannelTime>;
  readonly closings: ReadonlyArray<ClosingCount>;
  readonly reopenings: ReadonlyArray<ReopeningCount>;
}

/** Facts that are alike in all that is counted. */
export interface FactGroup extends Pick<ReviewFact, 'kind' | 'severity' | 'objective' | 'label'> {
  readonly count: number;
  /** How many of them took a time, and how long together. */
  readonly timed: number;
  readonly elapsedMs: Milliseconds;
}

/** Counts by their names; a share may be taken away again. */
export interface FactCounter {
  target(key: Omit<TargetCount, 'count'>, by: number): void;
  channel(key: Omit<ChannelCount, 'count'>, by: number): void;
  time(channel: string | null, responded: number, elapsedMs: Milliseconds): void;
  closing(key: Omit<ClosingCount, 'count'>, by: number): void;
  reopening(key: Omit<ReopeningCount, 'count'>, by: number): void;
  counts(): FactCounts;
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

/** Gives a counter with nothing counted yet. */
export function createFactCounter(): FactCounter {
  const targets = createSums<Omit<TargetCount, 'count'>>();
  const channels = createSums<Omit<ChannelCount, 'count'>>();
  const responded = createSums<Pick<ChannelTime, 'channel'>>();
  const elapsed = createSums<Pick<ChannelTime, 'channel'>>();
  const closings = createSums<Omit<ClosingCount, 'count'>>();
  const reopenings = createSums<Omit<ReopeningCount, 'count'>>();
  return {
    target: targets.add,
    channel: channels.add,
    time(channel, times, elapsedMs) {
      responded.add({ channel }, times);
      elapsed.add({ channel }, elapsedMs);
    },
    closing: closings.add,
    reopening: reopenings.add,
    counts: () => ({
      targets: targets.all(),
      channels: channels.all(),
      times: responded.all().map(({ channel, count }) => {
        const elapsedMs = elapsed.all().find((one) => one.channel === channel)?.count ?? 0;
        return { channel, responded: count, elapsedMs };
      }),
      closings: closings.all(),
      reopenings: reopenings.all(),
    }),
  };
}

/** Counts one fact, or takes it away, as of `now`: what is of none of the weeks counts nowhere. */
export function countFact(
  counter: FactCounter,
  fact: CountedFact,
  weeks: ReadonlyArray<Span>,
  now: Instant,
): void {
  const week = weekOf(countedAt(fact, now), weeks);
  if (week !== null) countInWeek(counter, fact, week, standingOf(fact, now), 1);
}

/** Counts one fact in a week, under a standing; `by` -1 takes it away. */
export function countInWeek(
  counter: FactCounter,
  { kind, severity, objective, label, elapsedMs }: CountedFact,
  week: number,
  standing: Standing | null,
  by: 1 | -1,
): void {
  const timed = elapsedMs === null ? 0 : by;
  const group = { kind, severity, objective, label, count: by, timed, elapsedMs: by * (elapsedMs ?? 0) };
  countGroup(counter, group, week, standing);
}

/** Counts facts that are alike in a week, under a standing. */
export function countGroup(
  counter: FactCounter,
  { kind, severity, objective, label, count, timed, elapsedMs }: FactGroup,
  week: number,
  standing: Standing | null,
): void {
  if (standing !== null && isClockKind(kind) && objective === 'deadline') {
    counter.target({ clock: kind, week, severity, standing }, count);
  }
  if (standing !== null && kind === 'response') counter.channel({ channel: label, standing }, count);
  if (kind === 'response' && timed !== 0) counter.time(label, timed, elapsedMs);
  if (kind === 'closed') counter.closing({ rule: label ?? '', week }, count);
  if (kind === 'reopened') counter.reopening({ severity, week }, count);
}

/** Gives the sum of counts. */
export function sumOf(counts: ReadonlyArray<{ readonly count: number }>): number {
  return counts.reduce((sum, { count }) => sum + count, 0);
}

/** Gives the place of the week that holds an instant; null for one outside. */
export function weekOf(at: Instant, weeks: ReadonlyArray<Span>): number | null {
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

function createSums<Key extends object>() {
  const sums = new Map<string, { readonly key: Key; count: number }>();
  return {
    add(key: Key, by: number): void {
      const name = Object.values(key).join('\n');
      const known = sums.get(name);
      if (known === undefined) sums.set(name, { key, count: by });
      else known.count += by;
    },
    all: (): ReadonlyArray<Key & { readonly count: number }> =>
      [...sums.values()].filter(({ count }) => count !== 0).map(({ key, count }) => ({ ...key, count })),
  };
}
