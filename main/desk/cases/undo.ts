import { BY_POLICY } from '../../../shared/case/decide/followUp.ts';
import type { NewCaseEvent } from '../../../shared/case/events/caseEvent.ts';
import type { CaseState } from '../../../shared/case/fold/caseState.ts';
import type { CommandDone } from '../../../shared/ipc/caseChannels.ts';
import type { DeskProblem } from '../../../shared/ipc/deskProblem.ts';
import { err, ok, type Result } from '../../../shared/lang/result.ts';
import { caseOfEvent } from '../../persistence/caseEventLog.ts';
import { countChange } from '../../persistence/fileVersions.ts';
import type { StepUndone } from '../desk.ts';
import { type DeskCore, loadCase } from '../deskCore.ts';
import type { Wrote } from '../writer.ts';
import { casesOf, writeAll } from './runCommand.ts';
import { undoStep } from './undoStep.ts';

/**
 * Takes a command back by retracting its events, newest first, in each case that it touched; a case that it opened is
 * closed instead. Refused when what remains is no possible order (policy §10).
 */
export function undoCommand(core: DeskCore, done: CommandDone): Result<Wrote<StepUndone>, DeskProblem> {
  if (core.team !== null) return undoStep(core, core.team, done);
  const loaded = loadCase(core, done.case);
  if (loaded === null) return err({ kind: 'no-such-case', case: done.case });
  const now = core.now();
  const touched = new Map<string, string[]>();
  for (const id of done.events) {
    const caseNumber = caseOfEvent(core.database, id) ?? done.case;
    touched.set(caseNumber, [id, ...(touched.get(caseNumber) ?? [])]);
  }
  const steps = [...touched].flatMap(([caseNumber, ids]) => {
    const state = loadCase(core, caseNumber)?.state;
    if (state === undefined) return [];
    return caseNumber === done.opened ? laidToRest(core, state, done.case) : retractions(core, state, ids);
  });
  const written = writeAll(core, steps, now);
  if (!written.ok) return written;
  countChange(core.database);
  const own = loaded.events.filter((event) => event.id !== undefined && done.events.includes(event.id));
  return ok({ value: { case: done.case, type: own.at(-1)?.type ?? 'note' }, cases: casesOf(steps) });
}

function retractions(
  core: DeskCore,
  state: CaseState,
  ids: ReadonlyArray<string>,
): ReadonlyArray<NewCaseEvent> {
  const stamp = { case: state.case, at: Math.max(core.now(), state.lastAt), by: core.by() };
  return ids.map((event) => ({ type: 'retracted', ...stamp, event }));
}

/** An opening cannot be retracted, the rest of its log would have no beginning. */
function laidToRest(core: DeskCore, state: CaseState, origin: string): ReadonlyArray<NewCaseEvent> {
  if (state.stage === 'closed') return [];
  const stamp = { case: state.case, at: Math.max(core.now(), state.lastAt), by: BY_POLICY };
  return [{ type: 'closed', ...stamp, cause: 'step-taken-back', causeCase: origin }];
}
