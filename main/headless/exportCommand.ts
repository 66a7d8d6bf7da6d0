import { createWriteStream } from 'node:fs';
import { resolve } from 'node:path';
import { finished } from 'node:stream/promises';
import { type Command, Option } from 'commander';
import { headlessWords } from '../../shared/messages/en/headless.ts';
import type { Desk } from '../desk/desk.ts';
import { Failure, fileFailure } from './failure.ts';
import { type ProfileChoice, withDesk } from './openProfile.ts';
import { createPrinter, type Printer } from './printer.ts';
import type { Headless } from './surroundings.ts';

interface ExportOptions extends ProfileChoice {
  readonly format: 'jsonl' | 'csv';
  readonly out?: string;
}

/** `export`: the event log, line by line as it came; importing it into an empty profile gives the same bytes again. */
export function addExport(program: Command, headless: Headless): void {
  const { command, option } = headlessWords;
  program
    .command('export')
    .description(command.export)
    .option('--profile <dir>', option.profile)
    .addOption(
      new Option('--format <format>', option.exportFormat).choices(['jsonl', 'csv']).default('jsonl'),
    )
    .option('--out <file>', option.out)
    .action((options: ExportOptions) =>
      withDesk(options, { mustExist: true }, headless, async (desk) => {
        if (options.format === 'csv') throw new Failure(headlessWords.unwritable);
        if (options.out === undefined) await printLog(desk, headless.out);
        else await writeLog(desk, resolve(options.out));
      }),
    );
}

async function printLog(desk: Desk, out: Printer): Promise<void> {
  await out.lines(desk.exportEvents());
  await out.flush();
}

async function writeLog(desk: Desk, path: string): Promise<void> {
  // Cases are private: a file of them is its owner's alone.
  const file = createWriteStream(path, { mode: 0o600 });
  const done = finished(file);
  done.catch(() => undefined);
  try {
    await printLog(desk, createPrinter(file));
    file.end();
    await done;
  } catch (error) {
    throw fileFailure(error, (reason) => headlessWords.notSaved(path, reason));
  }
}
