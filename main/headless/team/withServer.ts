import type { TeamServer } from '../../team/wire/teamServer.ts';
import type { ProfileChoice } from '../openProfile.ts';
import type { Headless } from '../surroundings.ts';
import { inWireWords, type TeamDoor, teamDoor } from './teamDoor.ts';
import { addressOfTeam, type OpenedTeam, withTeamDesk } from './withTeam.ts';

/** Opens the desk of a profile and connects to the server of its team, for one piece of work. Throws a `Failure` in words. */
export function withServer<T>(
  choice: ProfileChoice,
  headless: Headless,
  work: (server: TeamServer, opened: OpenedTeam) => Promise<T>,
): Promise<T> {
  return withTeamDesk(choice, {}, headless, async (opened) => {
    const address = addressOfTeam(opened, headless);
    const door = await teamDoor(address, headless);
    return inWireWords(door, () => throughDoor(door, opened, work));
  });
}

/** Connects as the desk, and notes that the server answered. Rejects with a `WireFault`. */
export function throughDoor<T>(
  door: TeamDoor,
  opened: OpenedTeam,
  work: (server: TeamServer, opened: OpenedTeam) => Promise<T>,
): Promise<T> {
  const { team } = opened;
  return door.through(team.member.team, team.member.desk, async (server) => {
    team.noteHeard(opened.now());
    return work(server, opened);
  });
}
