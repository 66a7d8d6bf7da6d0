import type { Command } from 'commander';
import {
  addMember,
  changeMember,
  knowsLogin,
  membersOf,
  type TeamMember,
} from '../../../team/roster/members.ts';
import type { MemberRole, TeamServer } from '../../../team/wire/teamServer.ts';
import { Failure } from '../../failure.ts';
import type { ProfileChoice } from '../../openProfile.ts';
import { choiceOption } from '../../optionValues.ts';
import type { Headless } from '../../surroundings.ts';
import { withServer } from '../../team/withServer.ts';
import { oneLine, textTable } from '../../textTable.ts';
import { handleValue, loginValue } from './personValue.ts';

const ROLES: ReadonlyArray<MemberRole> = ['analyst', 'lead', 'admin'];

interface NewMember extends ProfileChoice {
  readonly name?: string;
  readonly role: MemberRole;
  readonly login: string;
}

interface ChangedMember extends ProfileChoice {
  readonly name?: string;
  readonly role?: MemberRole;
}

/** `team members`: who belongs to the team, and for an admin who comes and goes. */
export function addTeamMembers(team: Command, headless: Headless): void {
  const { words } = headless;
  const { command, option } = words.headless;
  const role = () => choiceOption(words, '--role <role>', option.memberRole, ROLES);
  const members = team.command('members').description(command.teamMembers);
  const one = (name: string, about: string): Command =>
    members
      .command(name)
      .description(about)
      .argument('<initials>', option.memberHandle, handleValue(words))
      .option('--profile <dir>', option.profile);
  members
    .command('list', { isDefault: true })
    .description(command.teamMembers)
    .option('--profile <dir>', option.profile)
    .option('--json', option.json)
    .action((choice: ProfileChoice & { readonly json?: boolean }) => list(choice, headless));
  one('add', command.teamMembersAdd)
    .requiredOption('--login <login>', option.memberLogin, loginValue(words))
    .option('--name <name>', option.memberName)
    .addOption(role().default('analyst'))
    .action((handle: string, choice: NewMember) => add(handle, choice, headless));
  one('change', command.teamMembersChange)
    .option('--name <name>', option.memberName)
    .addOption(role())
    .action((handle: string, choice: ChangedMember) => change(handle, choice, headless));
  one('off', command.teamMembersOff).action((handle: string, choice: ProfileChoice) =>
    turn(handle, choice, false, headless),
  );
  one('on', command.teamMembersOn).action((handle: string, choice: ProfileChoice) =>
    turn(handle, choice, true, headless),
  );
}

function list({ json = false, ...choice }: ProfileChoice & { readonly json?: boolean }, headless: Headless) {
  return withServer(choice, headless, async (server, { team }) => {
    const members = await membersOf(server, team.member.team);
    const { memberHead, inactive, role } = headless.words.headless.team;
    const rows = members.map((member) => [
      member.handle,
      oneLine(member.name, 40),
      role[member.role],
      member.login,
      member.active ? '' : inactive,
    ]);
    await headless.out.lines(
      json ? members.map((member) => JSON.stringify(member)) : textTable([memberHead, ...rows]),
    );
  });
}

function add(handle: string, { name = handle, role, login, ...choice }: NewMember, headless: Headless) {
  const words = headless.words.headless.team;
  return withServer(choice, headless, async (server, { team }) => {
    const { team: number } = team.member;
    const members = await membersOf(server, number);
    if (members.some((member) => member.handle === handle)) throw new Failure(words.handleTaken(handle));
    const holder = members.find((member) => member.login === login);
    if (holder !== undefined) throw new Failure(words.loginTaken(login, holder.handle));
    await addMember(server, number, { handle, name, role, login });
    headless.out.line(words.memberAdded(handle, login));
    if (!(await knowsLogin(server, login))) headless.out.line(words.loginMissing(login));
  });
}

function change(handle: string, { name, role, ...choice }: ChangedMember, headless: Headless) {
  const words = headless.words.headless.team;
  if (name === undefined && role === undefined) throw new Failure(words.nothingToChange, 2);
  return withServer(choice, headless, async (server, { team }) => {
    const member = await memberIn(server, team.member.team, handle, headless);
    const changed = { ...member, name: name ?? member.name, role: role ?? member.role };
    await write(server, team.member.team, changed, headless);
    headless.out.line(words.memberChanged(handle));
  });
}

function turn(handle: string, choice: ProfileChoice, active: boolean, headless: Headless) {
  const words = headless.words.headless.team;
  return withServer(choice, headless, async (server, { team }) => {
    const member = await memberIn(server, team.member.team, handle, headless);
    await write(server, team.member.team, { ...member, active }, headless);
    headless.out.line(active ? words.memberOn(handle) : words.memberOff(handle));
  });
}

async function memberIn(
  server: TeamServer,
  team: number,
  handle: string,
  { words }: Headless,
): Promise<TeamMember> {
  const found = (await membersOf(server, team)).find((member) => member.handle === handle);
  if (found === undefined) throw new Failure(words.headless.team.noMember(handle));
  return found;
}

/** A team keeps an admin: the server holds to it, and says so in English. */
async function write(
  server: TeamServer,
  team: number,
  member: TeamMember,
  headless: Headless,
): Promise<void> {
  const admins = (await membersOf(server, team)).filter(({ role, active }) => role === 'admin' && active);
  const staysAdmin = member.role === 'admin' && member.active;
  if (!staysAdmin && admins.length === 1 && admins[0]?.handle === member.handle)
    throw new Failure(headless.words.headless.team.lastAdmin(member.handle));
  await changeMember(server, team, member);
}
