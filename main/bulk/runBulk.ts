import { type BulkCommand, commandFor } from '../../shared/case/decide/bulkCommand.ts';
import type { BulkReport, LeftOut } from '../../shared/ipc/bulkChannels.ts';
import type { CommandDone, Undone } from '../../shared/ipc/caseChannels.ts';
import type { DeskProblem } from '../../shared/ipc/deskProblem.ts';
import { err, ok, type Result } from '../../shared/lang/result.ts';
import type { Act, Desk, StepUndone } from '../desk/desk.ts';
import { inSlices, type SlicedWatch } from './inSlices.ts';

/** Does one write in its turn: at once, or after an import that holds the file. */
export type InTurn = <T>(work: () => Result<T, DeskProblem>) => Promise<Result<T, DeskProblem>>;

/** Gives a command to one case after the other, each in a transaction of its own; all of it is one act for undo. */
export async function runBulk(
  desk: Pick<Desk, 'command'>,
  command: BulkCommand,
  cases: ReadonlyArray<string>,
  inTurn: InTurn,
  watch: SlicedWatch,
): Promise<BulkReport> {
  const act: Act = { steps: [] };
  const done: string[] = [];
  const left: LeftOut[] = [];
  let failed: DeskProblem | null = null;
  const isWhole = await inSlices(
    cases,
    async (number) => {
      const outcome = await inTurn<CommandDone>(() => desk.command(commandFor(command, number), act));
      if (outcome.ok) done.push(number);
      else if (isAboutTheCase(outcome.error)) left.push({ case: number, problem: outcome.error });
      else failed = outcome.error;
    },
    { ...watch, isOver: () => failed !== null || watch.isOver() },
  );
  return { done, left, stopped: !isWhole && failed === null, failed };
}

/** Takes an act back, its last step first, each in a transaction of its own. What was stopped is still there to be taken back. */
export async function undoBulk(
  desk: Pick<Desk, 'undo'>,
  act: Act,
  inTurn: InTurn,
  watch: SlicedWatch,
): Promise<Result<Undone, DeskProblem>> {
  const steps = [...act.steps];
  const undone: StepUndone[] = [];
  let problem: DeskProblem | null = null;
  let isHeldUp = false;
  await inSlices(
    steps,
    async () => {
      const outcome = await inTurn(() => desk.undo(act));
      if (outcome.ok) undone.push(outcome.value);
      else {
        problem = outcome.error;
        isHeldUp = !isAboutTheCase(outcome.error);
      }
    },
    { ...watch, isOver: () => isHeldUp || watch.isOver() },
  );
  const [first] = undone;
  if (first === undefined) return err(problem ?? { kind: 'cancelled' });
  return ok({ ...first, cases: undone.length, kept: steps.length - undone.length });
}

/** True for what keeps a command from one case alone; anything else would keep it from the next one, too. */
function isAboutTheCase({ kind }: DeskProblem): boolean {
  return kind === 'refused' || kind === 'no-such-case' || kind === 'changed-meanwhile';
}
