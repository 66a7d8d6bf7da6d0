import { basename } from 'node:path';
import { type Command, Option } from 'commander';
import { headlessWords } from '../../shared/messages/en/headless.ts';
import type { Desk } from '../desk/desk.ts';
import { type EventFile, readEventFile } from './eventFile.ts';
import { Failure } from './failure.ts';
import { type ProfileChoice, withDesk } from './openProfile.ts';
import { zoneValue } from './optionValues.ts';
import { createProgressBar } from './progressBar.ts';
import type { Headless } from './surroundings.ts';

interface ImportOptions extends ProfileChoice {
  readonly format?: 'jsonl' | 'csv' | 'servicenow';
  readonly zone?: string;
  readonly dateOrder?: 'dmy' | 'mdy' | 'ymd';
  readonly dryRun?: boolean;
}

/** `import`: takes the events of a file, all of them or none, and says what was taken, what was refused and why. */
export function addImport(program: Command, headless: Headless): void {
  const { command, option } = headlessWords;
  program
    .command('import')
    .description(command.import)
    .argument('<file>', option.importFile)
    .option('--profile <dir>', option.profile)
    .addOption(new Option('--format <format>', option.importFormat).choices(['jsonl', 'csv', 'servicenow']))
    .option('--zone <zone>', option.fileZone, zoneValue)
    .addOption(new Option('--date-order <order>', option.dateOrder).choices(['dmy', 'mdy', 'ymd']))
    .option('--dry-run', option.dryRun)
    .action(async (file: string, options: ImportOptions) => {
      const format = options.format ?? (/\.csv$/i.test(file) ? 'csv' : 'jsonl');
      if (format !== 'jsonl') throw new Failure(headlessWords.unreadable);
      await importEvents(file, options, headless);
    });
}

async function importEvents(file: string, options: ImportOptions, headless: Headless): Promise<void> {
  const words = headlessWords;
  const read = await readEventFile(file, headless);
  if (!read.ok) {
    const { line, field, reason } = read.error;
    throw new Failure(`${words.refusedLine(line, field, reason)}\n${words.nothingTaken(basename(file))}`);
  }
  if (options.dryRun) {
    headless.out.line(words.wouldTake(read.value.cases, read.value.events.length));
    return;
  }
  await withDesk(options, { mustExist: false }, headless, async (desk) =>
    take(desk, basename(file), read.value, headless),
  );
}

function take(desk: Desk, name: string, { events }: EventFile, headless: Headless): void {
  const words = headlessWords;
  const bar = createProgressBar(headless.terminal, words.taking);
  try {
    const onProgress = (done: number): void => bar.show(done, events.length);
    const taken = desk.appendEvents(events, { source: 'import', onProgress });
    if (!taken.ok) {
      const { index, field, reason } = taken.error;
      throw new Failure(`${words.refusedLine(index + 1, field, reason)}\n${words.nothingTaken(name)}`);
    }
    const { newCases, updatedCases, newEvents, knownEvents } = taken.value;
    headless.out.line(words.imported(newCases + updatedCases, newCases, updatedCases));
    headless.out.line(words.importedEvents(newEvents, knownEvents));
  } finally {
    bar.end();
  }
}
