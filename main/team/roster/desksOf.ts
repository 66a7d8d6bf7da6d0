import type { Instant } from '../../../shared/calendar/instant/instant.ts';
import type { TeamServer } from '../wire/teamServer.ts';

/** A desk of a team, as it said of itself last. */
export interface SeenDesk {
  readonly desk: string;
  readonly handle: string;
  readonly seenAt: Instant;
  readonly head: number;
  readonly pending: number;
  readonly protocol: number;
  readonly eventVersion: number;
  readonly says: Readonly<Record<string, unknown>>;
}

/** The desks of a team, those that were here last first. The server forgets them when it crashes, until they come again. */
export function desksOf(server: Pick<TeamServer, 'ask'>, team: number): Promise<ReadonlyArray<SeenDesk>> {
  return server.ask<SeenDesk>(
    `SELECT desk, handle, seen_at AS "seenAt", head, pending, protocol, event_version AS "eventVersion", says
     FROM desk.presence WHERE team = $1 ORDER BY seen_at DESC, desk`,
    team,
  );
}
