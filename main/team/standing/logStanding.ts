import type { TeamLog } from '../../desk/team/teamDesk.ts';
import type { TeamServer } from '../wire/teamServer.ts';

/** How the copy of a log on a desk stands to that of the server. */
export interface LogStanding {
  /** Events here, and there. */
  readonly here: number;
  readonly there: number;
  /** 'chain': at the end of the copy the two have another history. 'ahead': the server lacks what it gave to this desk. */
  readonly problem: 'chain' | 'ahead' | null;
}

/**
 * Compares number and hash at the end of a copy with the server: equal hashes mean that everything before is equal, too.
 * Rejects with a `WireFault`.
 */
export async function logStanding(
  server: Pick<TeamServer, 'ask'>,
  team: number,
  log: Pick<TeamLog, 'name' | 'head'>,
): Promise<LogStanding> {
  const { g: here, chain } = log.head();
  const [found] = await server.ask<{ there: number; chain: string | null }>(
    `SELECT l.head AS there, (SELECT encode(e.chain, 'hex') FROM desk.event e
       WHERE e.team = l.team AND e.log = l.log AND e.g = $3) AS chain
     FROM desk.log l WHERE l.team = $1 AND l.log = $2`,
    team,
    log.name,
    here,
  );
  const there = found?.there ?? 0;
  const differs = here > 0 && found?.chain !== chain;
  return { here, there, problem: here > there ? 'ahead' : differs ? 'chain' : null };
}
