import { DAY } from '../../../shared/calendar/instant/instant.ts';
import { err, ok, type Result } from '../../../shared/lang/result.ts';
import type { TeamServer } from '../wire/teamServer.ts';
import { desksOf, type SeenDesk } from './desksOf.ts';

/** The newest shape of events that desks may write from now on, and the oldest protocol that they may speak. */
export interface TeamVersions {
  readonly eventVersion: number;
  readonly leastProtocol: number;
}

/** Whoever was not here for so long does not hold the others back. */
const GONE = 30 * DAY;

/**
 * Lets the desks of a team write newer events, or shuts out old desks; for an admin. The error names the desks that could
 * not read along then: they are updated first, or it is done `anyway`. Both numbers only rise. Rejects with a `WireFault`.
 */
export async function raiseVersions(
  server: Pick<TeamServer, 'ask' | 'head'>,
  team: number,
  { eventVersion, leastProtocol }: TeamVersions,
  anyway = false,
): Promise<Result<null, ReadonlyArray<SeenDesk>>> {
  const { now } = await server.head();
  const older = (await desksOf(server, team)).filter(
    (desk) => desk.seenAt > now - GONE && (desk.eventVersion < eventVersion || desk.protocol < leastProtocol),
  );
  if (older.length > 0 && !anyway) return err(older);
  const values = [team, eventVersion, leastProtocol, anyway];
  await server.ask('SELECT desk.raise_versions($1, $2, $3, $4)', ...values);
  return ok(null);
}
