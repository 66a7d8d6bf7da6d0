import type { Command } from 'commander';
import { headlessWords } from '../../shared/messages/en/headless.ts';
import { type Applied, type Applier, createApplier } from './applier.ts';
import { type ProfileChoice, withDesk } from './openProfile.ts';
import { BrokenPipe } from './printer.ts';
import { lineBatches } from './readLines.ts';
import type { Headless } from './surroundings.ts';

/**
 * `apply`: appends events as they come and prints the id of each once it is durable. A line that cannot be taken is
 * refused on the error outlet, the others go on; the exit code is 1 then.
 */
export function addApply(program: Command, headless: Headless): void {
  const { command, option } = headlessWords;
  program
    .command('apply')
    .description(command.apply)
    .argument('<file>', option.events)
    .option('--profile <dir>', option.profile)
    .action((file: string, choice: ProfileChoice) =>
      withDesk(choice, { mustExist: false }, headless, async (desk) => {
        const applier = createApplier(desk, headless.now);
        const wasHeard = await applyAll(applier, lineBatches(file, headless.input), headless);
        if (wasHeard && applier.refused() === 0) return;
        if (wasHeard) headless.err.line(headlessWords.applied(applier.taken(), applier.refused()));
        headless.finish(1);
      }),
    );
}

/** False when who was to hear of each event went away: the events after that are not taken. */
async function applyAll(
  applier: Applier,
  batches: AsyncIterable<ReadonlyArray<string>>,
  headless: Headless,
): Promise<boolean> {
  try {
    for await (const lines of batches) await tell(applier.apply(lines), headless);
    return true;
  } catch (error) {
    if (error instanceof BrokenPipe) return false;
    throw error;
  }
}

async function tell({ ids, refused }: Applied, { out, err }: Headless): Promise<void> {
  for (const { line, field, reason } of refused) err.line(headlessWords.refusedLine(line, field, reason));
  for (const id of ids) out.line(id);
  await err.flush();
  await out.flush();
}
