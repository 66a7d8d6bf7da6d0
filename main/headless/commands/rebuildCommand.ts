import type { Command } from 'commander';
import { type ProfileChoice, withDesk } from '../openProfile.ts';
import { createProgressBar } from '../progressBar.ts';
import type { Headless } from '../surroundings.ts';

/** `rebuild`: drops everything derived and derives it again from the log; who reads meanwhile sees the old rows. */
export function addRebuild(program: Command, headless: Headless): void {
  const words = headless.words.headless;
  program
    .command('rebuild')
    .description(words.command.rebuild)
    .option('--profile <dir>', words.option.profile)
    .action((choice: ProfileChoice) =>
      withDesk(choice, { mustExist: true, writes: true }, headless, async (desk) => {
        const bar = createProgressBar(headless.terminal, words.rebuilding);
        try {
          desk.rebuild(({ done, of }) => bar.show(done, of));
        } finally {
          bar.end();
        }
        headless.out.line(words.rebuilt(desk.caseCount()));
      }),
    );
}
