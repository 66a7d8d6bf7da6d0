import type { Command } from 'commander';
import type { TeamDesk } from '../../../desk/team/teamDesk.ts';
import type { ProfileChoice } from '../../openProfile.ts';
import type { Headless } from '../../surroundings.ts';
import { syncDesk } from '../../team/syncDesk.ts';
import { withServer } from '../../team/withServer.ts';

/** `team sync`: sends what waits and takes what the team has; exit code 1 when something is left. */
export function addTeamSync(team: Command, headless: Headless): void {
  const { command, option } = headless.words.headless;
  team
    .command('sync')
    .description(command.teamSync)
    .option('--profile <dir>', option.profile)
    .action((choice: ProfileChoice) =>
      withServer(choice, headless, async (server, { desk, team: own }) => {
        const { sent, received, setAside, alreadySo } = await syncDesk({ desk, team: own }, server, headless);
        const words = headless.words.headless.team;
        headless.out.line(words.synced(sent, received));
        if (alreadySo > 0) headless.out.line(words.alreadySo(alreadySo));
        if (setAside > 0) headless.out.line(words.setAside(setAside));
        tellLeft(own, headless);
      }),
    );
}

function tellLeft(team: TeamDesk, headless: Headless): void {
  const words = headless.words.headless.team;
  const { steps, held } = team.waiting();
  if (held > 0) headless.err.line(words.heldBack(held));
  if (steps > held) headless.err.line(words.stillWaiting(steps - held));
  if (steps > 0) headless.finish(1);
}
