import type { Command } from 'commander';
import type { Catalogue } from '../../../shared/messages/catalogue.ts';
import { clockDoubtText } from '../../../shared/wording/clockDoubtText.ts';
import { lineReason } from '../../../shared/wording/interchangeText.ts';
import type { Desk } from '../../desk/desk.ts';
import type { Line } from '../../transfer/lineCutter.ts';
import { type Applied, type Applier, createApplier } from '../applier.ts';
import { doCommand } from '../doCommands.ts';
import { type ProfileChoice, withDesk } from '../openProfile.ts';
import { BrokenPipe } from '../printer.ts';
import { lineBatches } from '../readLines.ts';
import type { Headless } from '../surroundings.ts';

interface ApplyOptions extends ProfileChoice {
  readonly commands?: boolean;
}

/**
 * `apply`: appends events as they come and prints the id of each once it is durable. A line that cannot be taken is
 * refused on the error outlet, the others go on; the exit code is 1 then. With `--commands` the lines are what an analyst asks for, and its guards hold.
 */
export function addApply(program: Command, headless: Headless): void {
  const { command, option } = headless.words.headless;
  program
    .command('apply')
    .description(command.apply)
    .argument('<file>', option.events)
    .option('--profile <dir>', option.profile)
    .option('--commands', option.commands)
    .action((file: string, choice: ApplyOptions) =>
      withDesk(choice, { mustExist: false, writes: true }, headless, async (desk) => {
        if (choice.commands) return doAll(desk, lineBatches(headless, file), headless);
        const applier = createApplier(desk, headless.now);
        const wasHeard = await applyAll(applier, lineBatches(headless, file), headless);
        if (wasHeard && applier.refused() === 0) return;
        if (wasHeard) headless.err.line(headless.words.headless.applied(applier.taken(), applier.refused()));
        headless.finish(1);
      }),
    );
}

function closeWhatIsDue(desk: Desk, { words, now, zone, err }: Headless): void {
  const { doubted } = desk.dueWork(now());
  if (doubted !== undefined) err.line(clockDoubtText(words, doubted, zone));
}

async function doAll(
  desk: Desk,
  batches: AsyncIterable<ReadonlyArray<Line>>,
  headless: Headless,
): Promise<void> {
  // What the rules did while nobody looked comes before what is asked for now.
  closeWhatIsDue(desk, headless);
  let [line, refused] = [0, 0];
  for await (const lines of batches) {
    for (const text of lines) {
      line += 1;
      const answer = doCommand(text, line, desk, headless);
      if (answer.ok) headless.out.line(answer.value);
      else headless.err.line(refusedLine(headless.words, answer.error));
      if (!answer.ok) refused += 1;
    }
    await headless.err.flush();
    await headless.out.flush();
  }
  if (refused === 0) return;
  headless.err.line(headless.words.headless.commandsDone(line - refused, refused));
  headless.finish(1);
}

function refusedLine(
  { headless }: Catalogue,
  { line, field, reason }: { line: number; field: string; reason: string },
): string {
  return headless.refusedLine(line, field, reason);
}

/** False when who was to hear of each event went away: the events after that are not taken. */
async function applyAll(
  applier: Applier,
  batches: AsyncIterable<ReadonlyArray<Line>>,
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

async function tell({ ids, refused }: Applied, { words, out, err }: Headless): Promise<void> {
  for (const problem of refused) {
    err.line(refusedLine(words, { ...problem, reason: lineReason(words, problem) }));
  }
  for (const id of ids) out.line(id);
  await err.flush();
  await out.flush();
}
