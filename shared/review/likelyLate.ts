import type { Instant, Milliseconds } from '../calendar/instant/instant.ts';
import type { ClockName } from '../clock/caseClock.ts';
import type { Severity } from '../policy/severity.ts';
import type { LeadSettings } from './leadSettings.ts';
import type { HoursOf, OpenClock } from './openClock.ts';

/** Clocks that were stopped in the last days: how many, and how long together, by who owns the case. */
export interface Pace {
  readonly owner: string | null;
  readonly clock: ClockName;
  readonly severity: Severity;
  readonly count: number;
  readonly elapsedMs: Milliseconds;
}

/** What "likely late" goes by, beside the clock itself. */
export interface Prospects {
  readonly now: Instant;
  readonly paces: ReadonlyArray<Pace>;
  /** Open cases by owner. */
  readonly loads: ReadonlyMap<string, number>;
  readonly lead: Pick<LeadSettings, 'usualLoad' | 'likelyLate'>;
  readonly hoursOf: HoursOf;
}

/** Why a clock is likely late, the strongest reason first. */
export type LateReason = 'overdue' | 'no-owner' | 'load' | 'pace';

/** How a clock is likely to end. */
export interface Prospect {
  readonly late: boolean;
  /** Null when it is likely in time. */
  readonly because: LateReason | null;
  /** When it is expected to be stopped. */
  readonly expectedAt: Instant;
  /** By the wall, from due to then; negative is time to spare. */
  readonly lateByMs: Milliseconds;
  /** What such a clock usually takes, in the clock's hours, and by whose pace. */
  readonly usualMs: Milliseconds;
  readonly paceOf: 'analyst' | 'team' | 'target';
  /** Open cases of the owner; 0 without one. */
  readonly load: number;
}

/**
 * The rule of "likely late". A clock is expected to need what clocks of its kind and severity (RCAs: of any) took on
 * average in the last days (28, a setting): by its owner's pace, where the owner stopped at least five such (a setting), else by that
 * of all, else half of its target. More open cases than the usual load (9, a setting) stretch that: twice the load,
 * twice the time. What has been used already counts, except that a case without an owner was not begun, and that a
 * clock always needs another quarter of its time. It is likely late when it then stops after due.
 */
export function prospectOf(clock: OpenClock, prospects: Prospects): Prospect {
  const { now, lead, loads } = prospects;
  const usual = usualOf(clock, prospects);
  const load = clock.owner === null ? 0 : (loads.get(clock.owner) ?? 0);
  const stretch = Math.max(1, load / lead.usualLoad);
  const expectedAt = expected(clock, usual.ms * stretch, prospects);
  const late = expectedAt > clock.due;
  const withoutLoad = stretch > 1 ? expected(clock, usual.ms, prospects) : expectedAt;
  return {
    late,
    because: late ? reasonOf(clock, now, withoutLoad) : null,
    expectedAt,
    lateByMs: expectedAt - clock.due,
    usualMs: Math.round(usual.ms),
    paceOf: usual.of,
    load,
  };
}

/** At least this part of what a clock usually takes is still ahead of it. */
const ALWAYS_AHEAD = 1 / 4;
/** What a clock of a kind that nobody stopped lately takes of its target. */
const UNKNOWN = 1 / 2;

function expected(clock: OpenClock, needMs: Milliseconds, { now, hoursOf }: Prospects): Instant {
  const open = hoursOf(clock);
  const elapsedMs = clock.targetMs - open.between(now, clock.due);
  const ahead = clock.owner === null ? needMs : Math.max(needMs - elapsedMs, needMs * ALWAYS_AHEAD);
  return open.add(now, Math.ceil(ahead));
}

function reasonOf(clock: OpenClock, now: Instant, withoutLoad: Instant): LateReason {
  if (now > clock.due) return 'overdue';
  if (clock.owner === null) return 'no-owner';
  return withoutLoad > clock.due ? 'pace' : 'load';
}

function usualOf(
  clock: OpenClock,
  { paces, lead }: Prospects,
): { readonly ms: Milliseconds; readonly of: Prospect['paceOf'] } {
  const alike = paces.filter(
    (pace) => pace.clock === clock.clock && (clock.clock === 'rca' || pace.severity === clock.severity),
  );
  const { fewest } = lead.likelyLate;
  const own = meanOf(
    alike.filter(({ owner }) => owner !== null && owner === clock.owner),
    fewest,
  );
  if (own !== null) return { ms: own, of: 'analyst' };
  const all = meanOf(alike, fewest);
  return all === null ? { ms: clock.targetMs * UNKNOWN, of: 'target' } : { ms: all, of: 'team' };
}

function meanOf(paces: ReadonlyArray<Pace>, fewest: number): Milliseconds | null {
  const count = paces.reduce((sum, pace) => sum + pace.count, 0);
  if (count < fewest) return null;
  return paces.reduce((sum, { elapsedMs }) => sum + elapsedMs, 0) / count;
}
