import { resolve } from 'node:path';
import type { Command } from 'commander';
import { type ExportFormat, exportedText, writeExport } from '../../transfer/exportLog.ts';
import { fileFailure } from '../failure.ts';
import { type ProfileChoice, withDesk } from '../openProfile.ts';
import { choiceOption } from '../optionValues.ts';
import type { Headless } from '../surroundings.ts';

interface ExportOptions extends ProfileChoice {
  readonly format: ExportFormat;
  readonly out?: string;
}

/** `export`: the event log, line by line as it came; importing it into an empty profile gives the same bytes again. */
export function addExport(program: Command, headless: Headless): void {
  const { command, option, notSaved } = headless.words.headless;
  program
    .command('export')
    .description(command.export)
    .option('--profile <dir>', option.profile)
    .addOption(
      choiceOption(headless.words, '--format <format>', option.exportFormat, ['jsonl', 'csv']).default(
        'jsonl',
      ),
    )
    .option('--out <file>', option.out)
    .action(({ format, out, ...choice }: ExportOptions) =>
      withDesk(choice, { mustExist: true }, headless, async (desk) => {
        if (out === undefined) {
          await headless.out.texts(exportedText(desk, format));
          // While the desk is open: who reads may go away before the end.
          await headless.out.flush();
          return;
        }
        const path = resolve(out);
        try {
          await writeExport(desk, format, path);
        } catch (error) {
          throw fileFailure(headless.words, error, (reason) => notSaved(path, reason));
        }
      }),
    );
}
