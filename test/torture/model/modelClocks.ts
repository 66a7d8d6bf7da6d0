import { afterOpen, openBetween, type Stretch } from './openHours.ts';

/** A clock as the policy says it (§4): not of the product, and not shared with it. */
export type ModelClock =
  | { readonly kind: 'not-applicable' | 'not-started' }
  | {
      readonly kind: 'leg';
      readonly start: number;
      readonly targetMs: number;
      readonly due: number;
      readonly stopped: number | null;
    };

/** The working day of the policy has nine hours. */
export const BUSINESS_DAY = 9 * 3_600_000;

export type Rank = 1 | 2 | 3 | 4;

export interface ModelTarget {
  readonly ms: number;
  readonly isRound: boolean;
}

interface Leg {
  readonly hours: ReadonlyArray<Stretch> | null;
  readonly target: number;
  readonly start: number;
}

/** One clock of a case while its events are gone through. */
export interface RunningClock {
  stop(at: number): void;
  /** It runs again; by the severity of now where that changed since it stopped. */
  resume(at: number): void;
  setSeverity(to: Rank, at: number, mayStart: boolean): void;
  isStopped(): boolean;
  read(): ModelClock;
}

const FOREVER = Number.POSITIVE_INFINITY;

/** Starts a clock at the opening of a case. */
export function startClock(
  targets: Readonly<Record<Rank, ModelTarget | null>>,
  business: ReadonlyArray<Stretch>,
  opened: number,
  severity: Rank,
): RunningClock {
  const ran: Stretch[] = [];
  let [rank, stopped, runFrom] = [severity, null as number | null, null as number | null];
  const legOf = (to: Rank, start: number): Leg | null => {
    const target = targets[to];
    return target === null ? null : { hours: target.isRound ? null : business, target: target.ms, start };
  };
  let leg = legOf(severity, opened);
  if (leg !== null) runFrom = opened;

  const runs = (): ReadonlyArray<Stretch> => (runFrom === null ? ran : [...ran, [runFrom, FOREVER]]);
  const dueOf = ({ hours, target, start }: Leg): number => {
    let used = 0;
    const within = runs().filter(([, to]) => to > start);
    for (const [from, to] of within) {
      const begin = Math.max(from, start);
      const open = to === FOREVER ? FOREVER : openBetween(hours, begin, to);
      if (used + open >= target) return afterOpen(hours, begin, target - used);
      used += open;
    }
    return afterOpen(hours, stopped ?? start, target - used);
  };
  const rest = (at: number): void => {
    if (runFrom !== null && at > runFrom) ran.push([runFrom, at]);
    runFrom = null;
  };
  const raise = (old: Leg, to: Rank, at: number): Leg => {
    const due = dueOf(old);
    const next = legOf(to, at) as Leg;
    if (due < at) return old;
    const sooner = Math.min(due, afterOpen(next.hours, at, next.target));
    return { ...next, target: openBetween(next.hours, at, sooner) };
  };
  const begin = (at: number): void => {
    leg = legOf(rank, at);
    runFrom = leg === null ? null : at;
  };
  const change = (to: Rank, at: number, mayStart: boolean): void => {
    const isRaised = to < rank;
    rank = to;
    if (targets[to] === null) {
      rest(at);
      leg = null;
    } else if (leg !== null) leg = isRaised ? raise(leg, to, at) : legOf(to, opened);
    else if (mayStart) begin(at);
  };
  let wanted = severity;
  return {
    isStopped: () => stopped !== null,
    stop(at) {
      if (leg === null || stopped !== null) return;
      rest(at);
      stopped = at;
    },
    resume(at) {
      if (stopped !== null) {
        stopped = null;
        runFrom = at;
      } else if (leg === null) {
        rank = wanted;
        begin(at);
      }
      if (wanted !== rank) change(wanted, at, true);
    },
    setSeverity(to, at, mayStart) {
      wanted = to;
      if (stopped === null && to !== rank) change(to, at, mayStart);
    },
    read: () =>
      leg === null
        ? { kind: 'not-applicable' }
        : { kind: 'leg', start: leg.start, targetMs: leg.target, due: dueOf(leg), stopped },
  };
}
