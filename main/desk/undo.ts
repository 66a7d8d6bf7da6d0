import type { NewCaseEvent } from '../../shared/case/caseEvent.ts';
import type { DeskProblem } from '../../shared/ipc/deskProblem.ts';
import type { CommandDone, Undone } from '../../shared/ipc/responses.ts';
import { err, ok, type Result } from '../../shared/lang/result.ts';
import { countChange } from '../persistence/facts.ts';
import { type DeskCore, loadCase } from './deskCore.ts';
import { impossibleAs } from './impossibleAs.ts';
import { writeCase } from './writeCase.ts';

/** Takes a command back by retracting its events, newest first; refused when what remains is no possible order (policy §10). */
export function undoCommand(core: DeskCore, done: CommandDone): Result<Undone, DeskProblem> {
  const loaded = loadCase(core, done.case);
  if (loaded === null) return err({ kind: 'no-such-case', case: done.case });
  const now = core.now();
  const at = Math.max(now, loaded.state.lastAt);
  const retractions = [...done.events]
    .reverse()
    .map((event): NewCaseEvent => ({ type: 'retracted', case: done.case, at, by: core.by(), event }));
  const written = writeCase(core, loaded.events, retractions, now);
  if (!written.ok) return err(impossibleAs(written.error, loaded));
  countChange(core.database);
  const first = loaded.events.find((event) => event.id === done.events[0]);
  return ok({ case: done.case, type: first?.type ?? 'note' });
}
