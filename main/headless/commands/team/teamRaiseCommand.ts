import type { Command } from 'commander';
import { EVENT_VERSION } from '../../../persistence/upcast.ts';
import { raiseVersions } from '../../../team/roster/raiseVersions.ts';
import { Failure } from '../../failure.ts';
import type { ProfileChoice } from '../../openProfile.ts';
import type { Headless } from '../../surroundings.ts';
import { withServer } from '../../team/withServer.ts';

interface RaiseOptions extends ProfileChoice {
  readonly anyway?: boolean;
}

/** `team raise`: lets all desks write what this version of the program writes; for an admin, once every desk can read it. */
export function addTeamRaise(team: Command, headless: Headless): void {
  const { command, option } = headless.words.headless;
  team
    .command('raise')
    .description(command.teamRaise)
    .option('--anyway', option.raiseAnyway)
    .option('--profile <dir>', option.profile)
    .action(({ anyway = false, ...choice }: RaiseOptions) =>
      withServer(choice, headless, async (server, { team: { member } }) => {
        const say = headless.words.headless.team;
        const { leastProtocol } = await server.head();
        const versions = { eventVersion: EVENT_VERSION, leastProtocol };
        const raised = await raiseVersions(server, member.team, versions, anyway);
        if (!raised.ok) {
          const desks = raised.error.map(({ handle, desk }) => say.raiseDesk(handle, desk));
          throw new Failure(say.notRaised(desks.join(', ')));
        }
        headless.out.line(say.raised(EVENT_VERSION));
      }),
    );
}
