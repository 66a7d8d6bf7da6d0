import { ZONE_RULES_VERSION } from '../../../shared/calendar/zone/zoneNames.ts';
import type { TeamDesk } from '../../desk/team/teamDesk.ts';
import { EVENT_VERSION } from '../../persistence/upcast.ts';
import { desksOf } from '../roster/desksOf.ts';
import { TEAM_PROTOCOL } from '../server/serverMigrations.ts';
import type { TeamServer } from '../wire/teamServer.ts';

/** Tells the team how far a desk without a window is, in addition to what it said before. Rejects with a `WireFault`. */
export async function beHere(
  server: Pick<TeamServer, 'ask' | 'beat'>,
  team: TeamDesk,
  says: Readonly<Record<string, unknown>>,
): Promise<void> {
  const { member } = team;
  const before = (await desksOf(server, member.team)).find(({ desk }) => desk === member.desk);
  await server.beat({
    protocol: TEAM_PROTOCOL,
    eventVersion: EVENT_VERSION,
    head: team.cases.head().g,
    pending: team.waiting().steps,
    viewing: null,
    writing: false,
    says: { ...before?.says, zoneRules: ZONE_RULES_VERSION, ...says },
  });
}
