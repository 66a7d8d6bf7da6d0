import type { Command } from 'commander';
import { oldRulesNote } from '../../../shared/wording/layingRulesText.ts';
import type { CheckReport } from '../../desk/checkReport.ts';
import { pastRecoveries } from '../../safekeeping/pastRecoveries.ts';
import { type ProfileChoice, withDesk } from '../openProfile.ts';
import type { Headless } from '../surroundings.ts';

/** `check`: says whether file and projection are sound; exit code 1 when anything is wrong. */
export function addCheck(program: Command, headless: Headless): void {
  const words = headless.words.headless;
  program
    .command('check')
    .description(words.command.check)
    .option('--profile <dir>', words.option.profile)
    .action((choice: ProfileChoice) =>
      withDesk(
        choice,
        { mustExist: true, leavesDamage: true, tellsMoved: true },
        headless,
        async (desk, profile) => tellReport(desk.check(), pastRecoveries(profile), headless),
      ),
    );
}

/** Prints what was found, and sets the exit code. */
export function tellReport(report: CheckReport, earlier: ReadonlyArray<string>, headless: Headless): void {
  const { events, cases, openCases, drafts, problems, ok } = report;
  const { out, finish } = headless;
  const words = headless.words.headless;
  out.line(words.checked(events, cases, openCases, drafts));
  for (const problem of problems) out.line(problem);
  const old = oldRulesNote(headless.words, headless.now());
  if (old !== null) out.line(old);
  for (const said of earlier) out.line(words.recoveredBefore(said));
  if (ok) {
    out.line(earlier.length === 0 ? words.whole : words.wholeSince);
    return;
  }
  out.line(words.problems(problems.length));
  finish(1);
}
