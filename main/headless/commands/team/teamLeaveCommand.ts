import { join } from 'node:path';
import type { Command } from 'commander';
import { formatInstant } from '../../../../shared/calendar/instant/isoInstant.ts';
import { removeUnnamed } from '../../../attachments/removeUnnamed.ts';
import { writeNew } from '../../../files/durably.ts';
import { isHeldOpen } from '../../../safekeeping/detect/runningMark.ts';
import { removeCopies } from '../../../safekeeping/removeCopies.ts';
import { forgetAddress } from '../../../team/access/keptAddress.ts';
import { Failure, fileFailure } from '../../failure.ts';
import { type ProfileChoice, profileOf } from '../../openProfile.ts';
import type { Headless } from '../../surroundings.ts';
import { syncDesk } from '../../team/syncDesk.ts';
import { inWireWords, teamDoor } from '../../team/teamDoor.ts';
import { throughDoor } from '../../team/withServer.ts';
import { addressOfTeam, type OpenedTeam, withTeamDesk } from '../../team/withTeam.ts';

interface LeaveOptions extends ProfileChoice {
  readonly keep?: true;
  readonly remove?: true;
  readonly unsent?: boolean;
}

/** `team leave`: sends what waits, then the copy of the cases is for reading alone, or removed. Drafts stay. */
export function addTeamLeave(team: Command, headless: Headless): void {
  const { command, option } = headless.words.headless;
  team
    .command('leave')
    .description(command.teamLeave)
    .option('--keep', option.keepCopy)
    .option('--remove', option.removeCopy)
    .option('--unsent', option.leaveUnsent)
    .option('--profile <dir>', option.profile)
    .action((options: LeaveOptions) => leave(options, headless));
}

async function leave(
  { keep, remove, unsent = false, ...choice }: LeaveOptions,
  headless: Headless,
): Promise<void> {
  const { words } = headless;
  if (keep === remove) throw new Failure(words.headless.team.keepOrRemove, 2);
  const profile = profileOf(words, choice);
  // Under a window that has it open nothing is taken away.
  if (isHeldOpen(profile)) throw new Failure(words.headless.inUse(profile));
  await withTeamDesk(choice, { writes: true }, headless, async (opened) => {
    const { team } = opened;
    // One that left before, and kept its copy, has sent what it could.
    if (team.leftAt() === null) await sendAll(opened, unsent, headless);
    if (remove === true) await removeCopy(opened);
    else team.leave();
    forgetAddress(profile);
    const { leftRemoving, leftKeeping } = words.headless.team;
    headless.out.line((remove === true ? leftRemoving : leftKeeping)(team.member.name));
  });
}

async function sendAll(opened: OpenedTeam, unsent: boolean, headless: Headless): Promise<void> {
  const { team } = opened;
  const problem = await sent(opened, headless);
  const { steps } = team.waiting();
  const files = team.files.waiting().length;
  if (steps + files === 0) return;
  const { cannotLeave } = headless.words.headless.team;
  if (!unsent) throw new Failure([...problem, cannotLeave(steps, files)].join('\n'));
  if (steps > 0) keepUnsent(opened, headless);
}

function keepUnsent({ team, profile }: OpenedTeam, headless: Headless): void {
  const stamp = formatInstant(headless.now()).replace(/[:.]/g, '-');
  const path = join(profile, `unsent-${stamp}.jsonl`);
  try {
    writeNew(
      path,
      team
        .unsent()
        .map((line) => `${line}\n`)
        .join(''),
    );
  } catch (error) {
    throw fileFailure(headless.words, error, (reason) => headless.words.headless.notSaved(path, reason));
  }
  headless.out.line(headless.words.headless.team.unsentKept(path));
}

/** What kept this desk from sending, in words. */
async function sent(opened: OpenedTeam, headless: Headless): Promise<ReadonlyArray<string>> {
  try {
    const door = await teamDoor(addressOfTeam(opened, headless), headless);
    await inWireWords(door, () => throughDoor(door, opened, (server) => syncDesk(opened, server, headless)));
    return [];
  } catch (error) {
    if (error instanceof Failure) return [error.message];
    throw error;
  }
}

/** The copies first: beside an emptied file a start would take them for what was lost. */
async function removeCopy({ desk, team, profile }: OpenedTeam): Promise<void> {
  const unsent = team.files.waiting();
  removeCopies(profile);
  team.removeCopy();
  await removeUnnamed(join(profile, 'attachments'), new Set([...desk.namedFiles(), ...unsent]));
}
