import { randomInt } from 'node:crypto';
import { resolve } from 'node:path';
import { type Command, InvalidArgumentError } from 'commander';
import type { Catalogue } from '../../../../shared/messages/catalogue.ts';
import type { TeamDesk } from '../../../desk/team/teamDesk.ts';
import type { Membership } from '../../../persistence/team/membership.ts';
import { holdsCases } from '../../../safekeeping/holdsCases.ts';
import {
  addressOf,
  type KeptAddress,
  keepAddress,
  UnreadableAddressError,
} from '../../../team/access/keptAddress.ts';
import { nameOfDesk } from '../../../team/roster/nameOfDesk.ts';
import { type OwnTeam, teamsOf } from '../../../team/roster/teamsOf.ts';
import { logStanding } from '../../../team/standing/logStanding.ts';
import type { TeamServer } from '../../../team/wire/teamServer.ts';
import { Failure } from '../../failure.ts';
import { type ProfileChoice, profileOf, withDesk } from '../../openProfile.ts';
import type { Headless } from '../../surroundings.ts';
import { bringCases } from '../../team/bringCases.ts';
import { type AddressOptions, givenAddress, type NewAddress } from '../../team/givenAddress.ts';
import { syncDesk } from '../../team/syncDesk.ts';
import { inWireWords, type TeamDoor, teamDoor } from '../../team/teamDoor.ts';
import { textTable } from '../../textTable.ts';

interface JoinOptions extends ProfileChoice, AddressOptions {
  readonly team?: number;
  /** Folder of a desk of one's own, whose cases come along. */
  readonly casesOf?: string;
}

/** `team join`: tries the connection, makes the profile a desk of the team, and catches up with its log. */
export function addTeamJoin(team: Command, headless: Headless): void {
  const { words } = headless;
  const { command, option } = words.headless;
  team
    .command('join')
    .description(command.teamJoin)
    .argument('<address>', option.teamAddress)
    .option('--login <login>', option.teamLogin)
    .option('--ca <file>', option.teamCa)
    .option('--certificate <file>', option.teamCertificate)
    .option('--key <file>', option.teamKey)
    .option('--team <number>', option.teamNumber, teamNumberValue(words))
    .option('--profile <dir>', option.profile)
    .option('--cases-of <dir>', option.casesOf)
    .action((address: string, options: JoinOptions) => join(address, options, headless));
}

function teamNumberValue({ headless }: Catalogue): (text: string) => number {
  return (text) => {
    if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
    throw new InvalidArgumentError(headless.expected.teamNumber);
  };
}

async function join(text: string, options: JoinOptions, headless: Headless): Promise<void> {
  const profile = profileOf(headless.words, options);
  const before = await memberBefore(options, profile, headless);
  const address = givenAddress(headless.words, text, options, keptIn(profile));
  const door = await teamDoor(address, headless);
  await inWireWords(door, async () => {
    const member = await door.through(0, '', async (server) => {
      const own = chosenTeam(await teamsOf(server), options, address, headless);
      if (options.casesOf !== undefined && own.role === 'analyst')
        throw new Failure(headless.words.headless.team.onlyLeadsBring);
      return before === null
        ? newMember(server, own, headless.words)
        : sameMember(before, own, profile, headless.words);
    });
    await begin(
      { options, address: { ...address, team: member.team }, door, member, isNew: before === null },
      headless,
    );
  });
}

/** As which member the desk of a profile belongs to a team already; null for an empty one. A desk with cases of its own does not join. */
async function memberBefore(
  choice: ProfileChoice,
  profile: string,
  headless: Headless,
): Promise<Membership | null> {
  if (!holdsCases(profile)) return null;
  return withDesk(choice, { mustExist: true }, headless, async ({ team, caseCount }) => {
    if (team !== null) return team.member;
    const cases = caseCount();
    if (cases > 0) throw new Failure(headless.words.headless.team.ownCases(profile, cases));
    return null;
  });
}

/** A file that is none of ours is written anew. */
function keptIn(profile: string): KeptAddress | null {
  try {
    return addressOf(profile);
  } catch (error) {
    if (error instanceof UnreadableAddressError) return null;
    throw error;
  }
}

function chosenTeam(
  teams: ReadonlyArray<OwnTeam>,
  { team }: JoinOptions,
  { login, host }: NewAddress,
  { words }: Headless,
): OwnTeam {
  const say = words.headless.team;
  if (teams.length === 0) throw new Failure(say.noTeamOf(login, host));
  const fitting = team === undefined ? teams : teams.filter((one) => one.team === team);
  const [only] = fitting;
  if (only !== undefined && fitting.length === 1) return only;
  const head = team === undefined ? say.several(login) : say.notIn(login, team);
  throw new Failure([head, ...tableOf(teams, words)].join('\n'), 2);
}

function tableOf(teams: ReadonlyArray<OwnTeam>, { headless }: Catalogue): ReadonlyArray<string> {
  const { teamHead, role } = headless.team;
  const rows = teams.map((own) => [String(own.team), own.name ?? '', own.handle, role[own.role]]);
  return textTable([teamHead, ...rows]);
}

async function newMember(server: TeamServer, own: OwnTeam, { headless }: Catalogue): Promise<Membership> {
  const { team, handle, name } = own;
  const desk = await nameOfDesk(server, own, randomInt);
  return { team, handle, name: name ?? headless.team.unnamed(team), desk };
}

function sameMember(before: Membership, own: OwnTeam, profile: string, { headless }: Catalogue): Membership {
  const { otherTeam, otherPerson } = headless.team;
  if (before.team !== own.team) throw new Failure(otherTeam(profile, before.name));
  if (before.handle !== own.handle) throw new Failure(otherPerson(profile, before.handle, own.handle));
  return before;
}

interface Joining {
  readonly options: JoinOptions;
  readonly address: KeptAddress;
  readonly door: TeamDoor;
  readonly member: Membership;
  readonly isNew: boolean;
}

async function begin(joining: Joining, headless: Headless): Promise<void> {
  const { options, door, member } = joining;
  const how = { mustExist: false, writes: true, joins: member };
  await withDesk(options, how, headless, async (desk, profile) => {
    const { team } = desk;
    if (team === null) throw new Error('A desk that joined a team has none.');
    const opened = { desk, team, profile };
    await door.through(member.team, member.desk, async (server) => {
      await takeUp({ team, profile, server }, joining, headless);
      await syncDesk(opened, server, headless);
      if (options.casesOf === undefined) return;
      await bringCases(resolve(options.casesOf), opened, headless);
      await syncDesk(opened, server, headless);
    });
    headless.out.line(headless.words.headless.team.upToDate(team.cases.head().g, desk.caseCount()));
  });
}

interface AtServer {
  readonly team: TeamDesk;
  readonly profile: string;
  readonly server: TeamServer;
}

async function takeUp(
  { team, profile, server }: AtServer,
  { address, member, isNew }: Joining,
  { words, out, now }: Headless,
): Promise<void> {
  const say = words.headless.team;
  for (const log of [team.cases, team.customers]) {
    const { problem } = await logStanding(server, member.team, log);
    if (problem !== null) throw new Failure(say.otherLog(profile));
  }
  keepAddress(profile, address);
  team.noteHeard(now());
  if (team.leftAt() !== null) team.comeBack();
  out.line((isNew ? say.joined : say.rejoined)(member.name, member.handle, member.desk));
  await out.flush();
}
