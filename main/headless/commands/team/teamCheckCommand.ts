import type { Command } from 'commander';
import type { Catalogue } from '../../../../shared/messages/catalogue.ts';
import { pastRecoveries } from '../../../safekeeping/pastRecoveries.ts';
import { compareDerived } from '../../../team/standing/derivedStanding.ts';
import { type LogStanding, logStanding } from '../../../team/standing/logStanding.ts';
import type { TeamServer } from '../../../team/wire/teamServer.ts';
import type { ProfileChoice } from '../../openProfile.ts';
import type { Headless } from '../../surroundings.ts';
import { inWireWords, teamDoor } from '../../team/teamDoor.ts';
import { throughDoor } from '../../team/withServer.ts';
import { addressOfTeam, type OpenedTeam, withTeamDesk } from '../../team/withTeam.ts';
import { tellReport } from '../checkCommand.ts';

/** `team check`: what `check` does, then whether server and other desks have the same; exit code 1 when anything is wrong. */
export function addTeamCheck(team: Command, headless: Headless): void {
  const { command, option } = headless.words.headless;
  team
    .command('check')
    .description(command.teamCheck)
    .option('--profile <dir>', option.profile)
    .action((choice: ProfileChoice) =>
      withTeamDesk(choice, { leavesDamage: true, tellsMoved: true }, headless, async (opened) => {
        tellReport(opened.desk.check(), pastRecoveries(opened.profile), headless);
        await headless.out.flush();
        const door = await teamDoor(addressOfTeam(opened, headless), headless);
        await inWireWords(door, () =>
          throughDoor(door, opened, (server) => compare(server, opened, headless)),
        );
      }),
    );
}

async function compare(server: TeamServer, opened: OpenedTeam, headless: Headless): Promise<void> {
  const { team } = opened;
  const { ofCustomers } = headless.words.headless.team;
  const cases = await logStanding(server, team.member.team, team.cases);
  headless.out.line(standingText(headless.words, cases));
  const customers = await logStanding(server, team.member.team, team.customers);
  headless.out.line(ofCustomers(standingText(headless.words, customers)));
  if (cases.problem !== null || customers.problem !== null) return headless.finish(1);
  await compareDesks(server, opened, headless);
}

function standingText({ headless }: Catalogue, { here, there, problem }: LogStanding): string {
  const words = headless.team;
  if (problem === 'ahead') return words.aheadOfServer(here, there);
  if (problem === 'chain') return words.chainDiffers(here);
  return here === there ? words.headAs(here) : words.headBehind(here, there);
}

async function compareDesks(server: TeamServer, { team }: OpenedTeam, headless: Headless): Promise<void> {
  const words = headless.words.headless.team;
  if (team.waiting().steps > 0) return headless.out.line(words.pendingUncompared);
  const { same, other } = await compareDerived(server, team, headless.version);
  if (same.length + other.length === 0) headless.out.line(words.notComparable);
  if (same.length > 0) headless.out.line(words.derivedAs(same.join(', ')));
  if (other.length === 0) return;
  headless.out.line(words.derivedDiffers(other.join(', ')));
  headless.finish(1);
}
