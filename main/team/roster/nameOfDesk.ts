import type { TeamServer } from '../wire/teamServer.ts';

/** Signs that nobody takes for one another when they are told on the telephone. */
const SIGNS = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789';
const LENGTH = 3;

/**
 * A name for a new desk of a member that no desk of the team has or had: it stands in the numbers that the desk gives when its
 * leased ones are spent, such as AM-7KD-10001. Each desk leases numbers when it joins, and the server keeps by whom. `random`
 * gives a whole number from 0 up to below its argument. Rejects with a `WireFault`.
 */
export async function nameOfDesk(
  server: Pick<TeamServer, 'ask'>,
  { team, handle }: { readonly team: number; readonly handle: string },
  random: (below: number) => number,
): Promise<string> {
  const rows = await server.ask<{ desk: string }>(
    'SELECT desk FROM desk.number_lease WHERE team = $1 UNION SELECT desk FROM desk.presence WHERE team = $1',
    team,
  );
  const taken = new Set(rows.map(({ desk }) => desk));
  for (;;) {
    const name = `${handle}-${Array.from({ length: LENGTH }, () => SIGNS[random(SIGNS.length)]).join('')}`;
    if (!taken.has(name)) return name;
  }
}
