import type { TeamDesk } from '../../desk/team/teamDesk.ts';

/** What a desk derived from its logs, as a hash, and from how much of each. */
export interface Derived {
  readonly g: number;
  readonly customers: number;
  readonly sum: string;
}

/** Hashes all that is derived: seconds for a long log. Comparable where nothing waits to be sent. */
export function derivedHere(team: TeamDesk): Derived {
  const [{ g }, { g: customers }] = [team.cases.head(), team.customers.head()];
  return { g, customers, sum: team.derivedSum() };
}
