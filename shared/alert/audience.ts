import { type Instant, MINUTE, type Milliseconds } from '../calendar/instant/instant.ts';
import type { ShiftCalendar } from '../shift/shiftNow.ts';
import type { PlannedAlert } from './alertPlan.ts';

/** Why somebody is told of a threshold. */
export type WhyTold =
  /** The case is theirs. */
  | 'owner'
  /** They stand in for its owner, who is absent. */
  | 'deputy'
  /** It is nobody's, and they are on shift. */
  | 'unassigned'
  /** They are on shift, and its owner is not at a desk. */
  | 'owner-away'
  /** They lead the team. */
  | 'lead';

/** Somebody who is told, and from when on; until then an acknowledgement spares them. */
export interface Told {
  readonly handle: string;
  readonly why: WhyTold;
  readonly at: Instant;
}

/** Who could be told. */
export interface TeamAtHand {
  readonly members: ReadonlyArray<{ readonly handle: string; readonly isLead: boolean }>;
  /** Plans of those that have one; whoever has none is on shift while at a desk. */
  readonly shifts: ReadonlyMap<string, ShiftCalendar>;
  /** When each was last at a desk. */
  readonly seen: ReadonlyMap<string, Instant>;
}

/** So long without a sign somebody counts as away from their desk. */
export const AWAY_AFTER: Milliseconds = 2 * MINUTE;

/** So long others wait for an owner who is away, except with severity 1. */
const OTHERS_AFTER: Milliseconds = 2 * MINUTE;

/** What is at stake decides who hears of it. */
export type RoutedAlert = Pick<PlannedAlert, 'severity' | 'threshold' | 'at'>;

/**
 * Gives who of a team is told of a threshold of a case, in the order of the members: the owner or a deputy; when they are
 * away those on shift; leads when severity 1 has nobody at a desk or breaches, or when anything breaches unseen. There is
 * always somebody for severity 1 and for a breach, unless the team has nobody else.
 */
export function audienceOf(
  alert: RoutedAlert,
  owner: string | null,
  team: TeamAtHand,
  now: Instant,
): ReadonlyArray<Told> {
  const holder = owner === null ? null : holderOf(owner, team, now);
  const isHeld = holder !== null && isAtDesk(holder.handle, team, now);
  const others = isHeld ? [] : team.members.filter(({ handle }) => isOnShift(handle, team, now));
  const told = [
    ...(holder === null ? [] : holders(alert, owner, holder)),
    ...others.map(({ handle }) => standingBy(alert, handle, holder)),
    ...leads(alert, team, isHeld || (holder === null && others.length > 0)),
  ];
  return team.members.flatMap(({ handle }) => soonest(told.filter((one) => one.handle === handle)));
}

/** Whoever stands in hears of it, and the owner finds it when they come back. */
function holders({ at }: RoutedAlert, owner: string | null, holder: Holder): ReadonlyArray<Told> {
  const own = { handle: owner ?? '', why: 'owner', at } as const;
  return holder.why === 'owner' ? [own] : [{ ...holder, at }, own];
}

function standingBy({ severity, at }: RoutedAlert, handle: string, holder: Holder | null): Told {
  if (holder === null) return { handle, why: 'unassigned', at };
  return { handle, why: 'owner-away', at: severity === 1 ? at : at + OTHERS_AFTER };
}

/** A breach of severity 1 calls them, and so does what nobody hears of. A mean that is passed is no breach (policy §4). */
function leads(
  { severity, threshold, at }: RoutedAlert,
  team: TeamAtHand,
  isHeard: boolean,
): ReadonlyArray<Told> {
  const isLate = threshold === 'breach' || threshold === 'due';
  const isCalled = severity === 1 ? isLate || !isHeard : isLate && !isHeard;
  if (!isCalled) return [];
  return team.members.flatMap(({ handle, isLead }) => (isLead ? [{ handle, why: 'lead', at }] : []));
}

/** One person is told once, for the reason that counts first. */
function soonest(told: ReadonlyArray<Told>): ReadonlyArray<Told> {
  const [first, ...others] = told;
  if (first === undefined) return [];
  return [others.reduce((best, one) => (one.at < best.at ? one : best), first)];
}

interface Holder {
  readonly handle: string;
  readonly why: 'owner' | 'deputy';
}

/** Who is asked first: the owner, or whoever stands in for one who is absent, and for them in turn. Null where the owner left the team. */
function holderOf(owner: string, team: TeamAtHand, now: Instant): Holder | null {
  const isMember = (handle: string): boolean => team.members.some((member) => member.handle === handle);
  if (!isMember(owner)) return null;
  const asked = new Set([owner]);
  let last = owner;
  for (;;) {
    const shift = team.shifts.get(last)?.at(now);
    const deputy = shift?.kind === 'absent' ? shift.deputy : null;
    if (deputy === null || !isMember(deputy) || asked.has(deputy)) break;
    asked.add(deputy);
    last = deputy;
  }
  return { handle: last, why: last === owner ? 'owner' : 'deputy' };
}

/** True for somebody who was at a desk lately, on shift or not: they can act. */
export function isAtDesk(handle: string, { seen }: TeamAtHand, now: Instant): boolean {
  const last = seen.get(handle);
  return last !== undefined && now - last <= AWAY_AFTER;
}

function isOnShift(handle: string, team: TeamAtHand, now: Instant): boolean {
  const shift = team.shifts.get(handle);
  return shift === undefined ? isAtDesk(handle, team, now) : shift.at(now).kind === 'on';
}
