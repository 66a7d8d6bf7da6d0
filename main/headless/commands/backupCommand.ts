import { dirname, join, resolve } from 'node:path';
import type { Command } from 'commander';
import { formatInstant } from '../../../shared/calendar/instant/isoInstant.ts';
import { makeFolder } from '../../files/makeFolder.ts';
import { copyPath } from '../../safekeeping/copies.ts';
import { Failure, fileFailure } from '../failure.ts';
import { type ProfileChoice, withDesk } from '../openProfile.ts';
import { problemSentence } from '../problemSentence.ts';
import type { Headless } from '../surroundings.ts';

/** `backup`: writes a verified copy, also while the app runs; it never replaces a file. */
export function addBackup(program: Command, headless: Headless): void {
  const words = headless.words.headless;
  program
    .command('backup')
    .description(words.command.backup)
    .argument('[file]', words.option.backupFile)
    .option('--profile <dir>', words.option.profile)
    .action((file: string | undefined, choice: ProfileChoice) =>
      withDesk(choice, { mustExist: true }, headless, async (desk, profile) => {
        const path = placeOf(file, profile, headless);
        const copied = desk.backup(path);
        if (!copied.ok) throw new Failure(problemSentence(headless.words, copied.error));
        headless.out.line(words.copied(path));
      }),
    );
}

function placeOf(file: string | undefined, profile: string, headless: Headless): string {
  try {
    if (file === undefined) return copyPath(profile, formatInstant(headless.now()).replace(/[:.]/g, '-'));
    const path = resolve(file);
    makeFolder(dirname(path));
    return path;
  } catch (error) {
    throw fileFailure(headless.words, error, (reason) =>
      headless.words.headless.notSaved(file ?? join(profile, 'copies'), reason),
    );
  }
}
