import type { Command } from 'commander';
import { headlessWords } from '../../shared/messages/en/headless.ts';
import { type ProfileChoice, withDesk } from './openProfile.ts';
import type { Headless } from './surroundings.ts';

/** `check`: says whether file and projection are sound; exit code 1 when anything is wrong. */
export function addCheck(program: Command, headless: Headless): void {
  const words = headlessWords;
  program
    .command('check')
    .description(words.command.check)
    .option('--profile <dir>', words.option.profile)
    .action((choice: ProfileChoice) =>
      withDesk(choice, { mustExist: true }, headless, async (desk) => {
        const report = desk.check();
        const { events, cases, openCases, drafts, problems } = report;
        headless.out.line(words.checked(events, cases, openCases, drafts));
        for (const problem of problems) headless.out.line(problem);
        headless.out.line(report.ok ? words.whole : words.problems(problems.length));
        if (!report.ok) headless.finish(1);
      }),
    );
}
