import type { Instant } from '../../shared/calendar/instant.ts';
import type { CaseCommand } from '../../shared/case/caseCommand.ts';
import { decide } from '../../shared/case/decide.ts';
import type { DeskProblem } from '../../shared/ipc/deskProblem.ts';
import type { CommandDone } from '../../shared/ipc/responses.ts';
import { err, ok, type Result } from '../../shared/lang/result.ts';
import { greatestNumber } from '../persistence/caseRows.ts';
import { removeDraft } from '../persistence/draftStore.ts';
import { countChange } from '../persistence/facts.ts';
import { type DeskCore, type LoadedCase, loadCase } from './deskCore.ts';
import { impossibleAs } from './impossibleAs.ts';
import { writeCase } from './writeCase.ts';

const FIRST_NUMBER = 10_001;

/** Decides a command and appends what follows from it. Runs in the caller's transaction, which holds the pen from its start. */
export function runCommand(core: DeskCore, command: CaseCommand): Result<CommandDone, DeskProblem> {
  const now = core.now();
  const loaded = command.type === 'open-case' ? null : loadCase(core, command.case);
  const misled = command.type === 'open-case' ? null : expectation(command, loaded);
  if (misled !== null) return err(misled);
  const decided = decide(command, loaded?.state ?? null, {
    now,
    by: core.by(),
    newCase: newNumber(core),
    ...core.rules,
  });
  if (!decided.ok) return err({ kind: 'refused', refusal: decided.error });
  const written = writeCase(core, loaded?.events ?? [], decided.value, now);
  if (!written.ok) return err(impossibleAs(written.error, loaded));
  if (command.type === 'open-case' && command.draft !== undefined) removeDraft(core.database, command.draft);
  countChange(core.database);
  return ok(doneOf(command, written.value.state.case, written.value.ids, now));
}

function doneOf(
  command: CaseCommand,
  caseNumber: string,
  events: ReadonlyArray<string>,
  at: Instant,
): CommandDone {
  // A case that was opened stays opened: without its opening the rest of its log would have no beginning.
  return { case: caseNumber, events, undoable: command.type !== 'open-case', at };
}

function expectation(
  command: Exclude<CaseCommand, { readonly type: 'open-case' }>,
  loaded: LoadedCase | null,
): DeskProblem | null {
  if (loaded === null) return { kind: 'no-such-case', case: command.case };
  const expected = command.expectedVersion;
  if (expected === undefined || expected === loaded.events.length) return null;
  return { kind: 'changed-meanwhile', case: command.case };
}

function newNumber(core: DeskCore): string {
  return String(Math.max(greatestNumber(core.database) + 1, FIRST_NUMBER));
}
