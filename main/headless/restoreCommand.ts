import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Command } from 'commander';
import { formatInstant } from '../../shared/calendar/isoInstant.ts';
import { headlessWords } from '../../shared/messages/en/headless.ts';
import { storeWords } from '../../shared/messages/en/store.ts';
import { beginRecovery, isGoodCopy, newestGoodCopy } from '../persistence/recover.ts';
import { markRunning } from '../persistence/runningMark.ts';
import { Failure } from './failure.ts';
import { type ProfileChoice, profileOf, withDesk } from './openProfile.ts';
import type { Headless } from './surroundings.ts';

interface RestoreChoice extends ProfileChoice {
  readonly from?: string;
  readonly onlyCopy?: true;
}

/** `restore`: begins again from a copy; the present file is set aside, and what it has beyond the copy is added. */
export function addRestore(program: Command, headless: Headless): void {
  const words = headlessWords;
  program
    .command('restore')
    .description(words.command.restore)
    .option('--from <file>', words.option.restoreFrom)
    .option('--only-copy', words.option.onlyCopy)
    .option('--profile <dir>', words.option.profile)
    .action((choice: RestoreChoice) => {
      order(choice, headless);
      // Opening does what was ordered, and says it; a process that ends in between leaves it to the next opening.
      return withDesk(choice, { mustExist: true }, headless, async (desk) => {
        const { events, cases, openCases, drafts } = desk.check();
        headless.out.line(words.checked(events, cases, openCases, drafts));
      });
    });
}

function order(choice: RestoreChoice, headless: Headless): void {
  const profile = profileOf(choice);
  const from = choice.from === undefined ? newestGoodCopy(profile) : resolve(choice.from);
  if (from === undefined) throw new Failure(headlessWords.noCopy(profile));
  if (!existsSync(from) || !isGoodCopy(from)) throw new Failure(headlessWords.badCopy(from));
  const mark = markRunning(profile);
  try {
    const file = join(profile, 'cases.db');
    if (mark.isShared()) throw new Failure(headlessWords.inUse(profile));
    const stamp = formatInstant(headless.now()).replace(/[:.]/g, '-');
    beginRecovery(file, storeWords.restored, stamp, { from, onlyCopy: choice.onlyCopy === true });
  } finally {
    mark.remove();
  }
}
