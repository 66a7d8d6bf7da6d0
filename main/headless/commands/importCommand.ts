import { join } from 'node:path';
import type { Command } from 'commander';
import type { DeskProblem } from '../../../shared/ipc/deskProblem.ts';
import type { Result } from '../../../shared/lang/result.ts';
import type { Catalogue } from '../../../shared/messages/catalogue.ts';
import type { Desk } from '../../desk/desk.ts';
import type { ImportOptions } from '../../transfer/importFormat.ts';
import { type ImportWatch, inspectImport, runImport } from '../../transfer/importJob.ts';
import { Failure } from '../failure.ts';
import { adjustedText, planText, refusedText, reportText } from '../importText.ts';
import { type ProfileChoice, withDesk } from '../openProfile.ts';
import { choiceOption, countryValue, zoneValue } from '../optionValues.ts';
import { problemSentence } from '../problemSentence.ts';
import { createProgressBar } from '../progressBar.ts';
import type { Headless } from '../surroundings.ts';

interface ImportChoice extends ImportOptions, ProfileChoice {
  readonly dryRun?: boolean;
}

/** `import`: takes what is sound of a file in one transaction, and says what was taken, what was refused and why. */
export function addImport(program: Command, headless: Headless): void {
  const { command, option } = headless.words.headless;
  program
    .command('import')
    .description(command.import)
    .argument('<file>', option.importFile)
    .option('--profile <dir>', option.profile)
    .addOption(
      choiceOption(headless.words, '--format <format>', option.importFormat, ['jsonl', 'csv', 'servicenow']),
    )
    .option('--zone <zone>', option.fileZone, zoneValue(headless.words))
    .addOption(choiceOption(headless.words, '--date-order <order>', option.dateOrder, ['dmy', 'mdy', 'ymd']))
    .option('--holidays <country>', option.holidays, countryValue(headless.words))
    .option('--edition <id>', option.importEdition)
    .option('--dry-run', option.dryRun)
    .action((file: string, { profile, dryRun = false, ...options }: ImportChoice) =>
      withDesk(
        profile === undefined ? {} : { profile },
        { mustExist: false, isTrial: dryRun, writes: !dryRun },
        headless,
        (desk) => (dryRun ? look(desk, file, options, headless) : take(desk, file, options, headless)),
      ),
    );
}

async function look(desk: Desk, file: string, options: ImportOptions, headless: Headless): Promise<void> {
  const { answer } = answerOf(headless.words, await inspectImport(headless.words, desk, file, options));
  for (const line of [...planText(headless.words, answer), ...adjustedText(headless.words, answer)])
    headless.out.line(line);
  for (const line of refusedText(headless.words, answer)) headless.err.line(line);
  if (answer.needs.length > 0) headless.finish(2);
  else if (answer.refusedCount > 0) headless.finish(1);
}

async function take(desk: Desk, file: string, options: ImportOptions, headless: Headless): Promise<void> {
  const bar = createProgressBar(headless.terminal, headless.words.headless.taking);
  const watch: ImportWatch = {
    monotonic: () => performance.now(),
    tell: ({ rows, of }) => bar.show(rows, of),
    isCancelled: () => false,
    reading: { script: join(__dirname, 'readingWorker.cjs') },
  };
  const done = await runImport(headless.words, desk, file, options, watch).finally(() => bar.end());
  const { answer } = answerOf(headless.words, done);
  for (const line of [...reportText(headless.words, answer), ...adjustedText(headless.words, answer)])
    headless.out.line(line);
  for (const line of refusedText(headless.words, answer)) headless.err.line(line);
  if (answer.refusedCount > 0) headless.finish(1);
}

/** What stands in the way is an option to change or a file that cannot be read. */
function answerOf<T>(words: Catalogue, result: Result<T, DeskProblem>): T {
  if (result.ok) return result.value;
  throw new Failure(problemSentence(words, result.error), result.error.kind === 'bad-request' ? 2 : 1);
}
