import type { Milliseconds } from '../../../shared/calendar/instant/instant.ts';
import type { TeamDesk } from '../../desk/team/teamDesk.ts';
import { type Derived, derivedHere } from './derivedHere.ts';

/** The log moves on for so long before it counts as at rest: what it derives is hashed then. */
const AT_REST: Milliseconds = 2_000;
/** Hashing takes at most this part of the time, however long the log is. */
const SHARE = 1 / 100;

/**
 * Gives what a desk derived at the head at which it is, found once for each head at which it rests; null before that, and while
 * something waits to be sent. `monotonic` is a clock that nobody sets, ms.
 */
export function createRestingDerived(team: TeamDesk, monotonic: () => Milliseconds): () => Derived | null {
  let derived: Derived | null = null;
  let at = '';
  let since = 0;
  let notBefore = Number.NEGATIVE_INFINITY;
  const place = (): string => `${team.cases.head().g} ${team.customers.head().g}`;
  return () => {
    const now = monotonic();
    if (place() !== at) [derived, at, since] = [null, place(), now];
    if (team.waiting().steps > 0) return null;
    if (derived !== null || now - since < AT_REST || now < notBefore) return derived;
    const found = derivedHere(team);
    notBefore = monotonic() + (monotonic() - now) / SHARE;
    // What another program did while this one hashed is in the hash and was not at its head.
    derived = place() === at && team.waiting().steps === 0 ? found : null;
    return derived;
  };
}
