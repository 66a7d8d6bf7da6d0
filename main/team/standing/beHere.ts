import type { TeamDesk } from '../../desk/team/teamDesk.ts';
import { desksOf } from '../roster/desksOf.ts';
import type { TeamServer } from '../wire/teamServer.ts';
import { beatOf, type DeskSays, NO_SCREEN } from './beatOf.ts';

/** Tells the team how far a desk without a window is, in addition to what it said before. Rejects with a `WireFault`. */
export async function beHere(
  server: Pick<TeamServer, 'ask' | 'beat'>,
  team: TeamDesk,
  says: DeskSays,
): Promise<void> {
  const { member } = team;
  const before = (await desksOf(server, member.team)).find(({ desk }) => desk === member.desk);
  const beat = beatOf(team, NO_SCREEN, says);
  await server.beat({ ...beat, says: { ...before?.says, ...beat.says } });
}
