import type { Milliseconds } from '../../../shared/calendar/instant/instant.ts';
import type { PresentMate } from '../../../shared/team/wireState.ts';
import type { Membership } from '../../persistence/team/membership.ts';
import type { TeamServer } from '../wire/teamServer.ts';

/** Longer than anybody is taken for present. */
const RECENT: Milliseconds = 120_000;

/** The other desks that were heard of a moment ago, by the clock of this computer. Rejects with a `WireFault`. */
export async function matesOf(
  server: Pick<TeamServer, 'ask'>,
  { team, desk }: Membership,
  ahead: Milliseconds,
): Promise<ReadonlyArray<PresentMate>> {
  const mates = await server.ask<PresentMate>(
    `SELECT handle, desk, viewing, writing AS "isWriting", seen_at AS "seenAt" FROM desk.presence
     WHERE team = $1 AND desk <> $2 AND seen_at > extract(epoch FROM now()) * 1000 - $3 ORDER BY handle, desk`,
    team,
    desk,
    RECENT,
  );
  return mates.map((mate) => ({ ...mate, seenAt: mate.seenAt - ahead }));
}
