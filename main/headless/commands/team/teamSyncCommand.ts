import type { Command } from 'commander';
import type { TeamDesk } from '../../../desk/team/teamDesk.ts';
import type { ProfileChoice } from '../../openProfile.ts';
import type { Headless } from '../../surroundings.ts';
import { type Synced, syncDesk } from '../../team/syncDesk.ts';
import { withServer } from '../../team/withServer.ts';

/** `team sync`: sends what waits and takes what the team has; exit code 1 when something is left. */
export function addTeamSync(team: Command, headless: Headless): void {
  const { command, option } = headless.words.headless;
  team
    .command('sync')
    .description(command.teamSync)
    .option('--profile <dir>', option.profile)
    .action((choice: ProfileChoice) =>
      withServer(choice, headless, async (server, opened) => {
        tellSynced(await syncDesk(opened, server, headless), headless);
        tellLeft(opened.team, headless);
      }),
    );
}

function tellSynced(
  { sent, received, files, erased, erasuresUnknown, alreadySo, setAside }: Synced,
  headless: Headless,
): void {
  const words = headless.words.headless.team;
  headless.out.line(words.synced(sent, received));
  const rest: ReadonlyArray<readonly [number, (count: number) => string]> = [
    [files, words.filesSent],
    [erased, words.erasedHere],
    [erasuresUnknown, words.erasuresUnknown],
    [alreadySo, words.alreadySo],
    [setAside, words.setAside],
  ];
  for (const [count, say] of rest) if (count > 0) headless.out.line(say(count));
}

function tellLeft(team: TeamDesk, headless: Headless): void {
  const words = headless.words.headless.team;
  const { steps, held } = team.waiting();
  if (held > 0) headless.err.line(words.heldBack(held));
  if (steps > held) headless.err.line(words.stillWaiting(steps - held));
  const files = team.files.waiting().length;
  if (files > 0) headless.err.line(words.filesLeft(files));
  if (steps + files > 0) headless.finish(1);
}
