import { decideUndo } from '../../../shared/case/decide/decideUndo.ts';
import type { CommandDone } from '../../../shared/ipc/caseChannels.ts';
import type { DeskProblem } from '../../../shared/ipc/deskProblem.ts';
import { err, ok, type Result } from '../../../shared/lang/result.ts';
import { caseOfEvent } from '../../persistence/caseEventLog.ts';
import { countChange } from '../../persistence/fileVersions.ts';
import type { StepUndone } from '../desk.ts';
import { type DeskCore, loadCase } from '../deskCore.ts';
import type { Wrote } from '../writer.ts';
import { decidingContext } from './decidingContext.ts';
import { casesOf, writeAll } from './runCommand.ts';
import { undoStep } from './undoStep.ts';

/** Takes a command back as `decideUndo` says. Refused when what remains is no possible order (policy §10). */
export function undoCommand(core: DeskCore, done: CommandDone): Result<Wrote<StepUndone>, DeskProblem> {
  if (core.team !== null) return undoStep(core, core.team, done);
  const loaded = loadCase(core, done.case);
  if (loaded === null) return err({ kind: 'no-such-case', case: done.case });
  const now = core.now();
  const events = done.events.map((id) => ({ id, case: caseOfEvent(core.database, id) ?? done.case }));
  const undo = { case: done.case, opened: done.opened, events };
  const decided = decideUndo(undo, decidingContext(core, now, null));
  if (!decided.ok) return err({ kind: 'refused', refusal: decided.error });
  const written = writeAll(core, decided.value, now);
  if (!written.ok) return written;
  countChange(core.database);
  const own = loaded.events.filter((event) => event.id !== undefined && done.events.includes(event.id));
  return ok({ value: { case: done.case, type: own.at(-1)?.type ?? 'note' }, cases: casesOf(decided.value) });
}
