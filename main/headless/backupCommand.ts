import { mkdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Command } from 'commander';
import { formatInstant } from '../../shared/calendar/isoInstant.ts';
import { headlessWords } from '../../shared/messages/en/headless.ts';
import { Failure } from './failure.ts';
import { type ProfileChoice, withDesk } from './openProfile.ts';
import { problemSentence } from './problemSentence.ts';
import type { Headless } from './surroundings.ts';

/** `backup`: writes a verified copy, also while the app runs; it never replaces a file. */
export function addBackup(program: Command, headless: Headless): void {
  const words = headlessWords;
  program
    .command('backup')
    .description(words.command.backup)
    .argument('[file]', words.option.backupFile)
    .option('--profile <dir>', words.option.profile)
    .action((file: string | undefined, choice: ProfileChoice) =>
      withDesk(choice, { mustExist: true }, headless, async (desk, profile) => {
        const path = file === undefined ? ownName(profile, headless) : resolve(file);
        mkdirSync(dirname(path), { recursive: true });
        const copied = desk.backup(path);
        if (!copied.ok) throw new Failure(problemSentence(copied.error));
        headless.out.line(words.copied(path));
      }),
    );
}

/** Not the name of a daily copy, which is pruned. */
function ownName(profile: string, headless: Headless): string {
  return join(profile, 'copies', `backup-${formatInstant(headless.now()).replace(/[:.]/g, '-')}.db`);
}
