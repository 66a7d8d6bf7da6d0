import type { Command } from 'commander';
import type { ErasurePlan, ErasureSubject, TeamErasing } from '../../../desk/erasing/teamErasing.ts';
import { eraseForTeam } from '../../../team/erasure/eraseForTeam.ts';
import { type FollowedTeam, followTeam } from '../../../team/erasure/followTeam.ts';
import type { TeamServer } from '../../../team/wire/teamServer.ts';
import { Failure } from '../../failure.ts';
import type { ProfileChoice } from '../../openProfile.ts';
import type { Headless } from '../../surroundings.ts';
import { syncDesk } from '../../team/syncDesk.ts';
import { filesOf } from '../../team/teamFiles.ts';
import { withServer } from '../../team/withServer.ts';
import type { OpenedTeam } from '../../team/withTeam.ts';
import { oneLine, textTable } from '../../textTable.ts';

interface EraseOptions extends ProfileChoice {
  readonly case?: string;
  readonly customer?: string;
  readonly reason: string;
  readonly yes?: true;
}

/** `team erase`: for an admin, takes words and names out of cases and of what is kept of a customer, on the server and on every desk. Without `--yes` it only says which. */
export function addTeamErase(team: Command, headless: Headless): void {
  const { command, option } = headless.words.headless;
  team
    .command('erase')
    .description(command.teamErase)
    .option('--case <number>', option.eraseCase)
    .option('--customer <id>', option.eraseCustomer)
    .requiredOption('--reason <text>', option.eraseReason)
    .option('--yes', option.eraseYes)
    .option('--profile <dir>', option.profile)
    .action((options: EraseOptions) =>
      withServer(options, headless, (server, opened) => erase(options, server, opened, headless)),
    );
}

async function erase(
  options: EraseOptions,
  server: TeamServer,
  opened: OpenedTeam,
  headless: Headless,
): Promise<void> {
  const { words, out } = headless;
  const { erase: say } = words.headless.team;
  const subject = subjectOf(options, headless);
  const { erasing } = opened.desk;
  const { role } = await server.head();
  if (role !== 'admin' || erasing === null) throw new Failure(say.onlyAdmins);
  // What this desk does not have it could not erase.
  await syncDesk(opened, server, headless);
  const plan = erasing.plan(subject);
  if (plan.unreadable.length > 0) throw new Failure(say.unreadable(plan.unreadable));
  if (plan.isCustomerUnreadable) throw new Failure(say.unreadableCustomer);
  if (plan.cases.length + plan.files.length === 0 && plan.customer === null) {
    out.line(say.nothing);
    return;
  }
  await out.lines(planLines(plan, headless));
  if (options.yes !== true) out.line(say.notDone);
  else {
    await out.lines(await done({ plan, erasing, reason: options.reason }, server, opened, headless));
  }
  out.line(say.notReached);
}

function subjectOf({ case: number, customer }: EraseOptions, { words }: Headless): ErasureSubject {
  if (number !== undefined && customer === undefined) return { case: number };
  if (customer !== undefined && number === undefined) return { customer };
  throw new Failure(words.headless.team.erase.caseOrCustomer, 2);
}

function planLines(
  { cases, customer, files, sharedFiles }: ErasurePlan,
  { words }: Headless,
): ReadonlyArray<string> {
  const { erase: say } = words.headless.team;
  const rows = cases.map(({ number, title, lines }) => [number, oneLine(title, 60), String(lines.length)]);
  return [
    ...(rows.length === 0 ? [] : textTable([say.head, ...rows])),
    ...(customer === null
      ? []
      : [say.ofCustomer(oneLine(customer.name, 60), customer.id, customer.lines.length)]),
    ...(files.length === 0 ? [] : [say.files(files.length)]),
    ...(sharedFiles.length === 0 ? [] : [say.sharedFiles(sharedFiles.length)]),
  ];
}

interface Erasing {
  readonly plan: ErasurePlan;
  readonly erasing: TeamErasing;
  readonly reason: string;
}

async function done(
  { plan, erasing, reason }: Erasing,
  server: TeamServer,
  { team, profile }: OpenedTeam,
  { words }: Headless,
): Promise<ReadonlyArray<string>> {
  const { erase: say } = words.headless.team;
  const place = { server, team: team.member.team };
  const { lines, files } = await eraseForTeam(place, plan, reason);
  const followed = await followTeam({ place, erasing, store: filesOf(profile, words) });
  if (!followed.ok) throw new Failure(followed.error.reason);
  return [say.erased(lines, files), ...followedLines(followed.value, say.inUse)];
}

function followedLines({ isScrubbed }: FollowedTeam, inUse: string): ReadonlyArray<string> {
  return isScrubbed ? [] : [inUse];
}
