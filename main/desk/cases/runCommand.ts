import type { Instant } from '../../../shared/calendar/instant/instant.ts';
import type { CaseCommand } from '../../../shared/case/decide/caseCommand.ts';
import { decide } from '../../../shared/case/decide/decide.ts';
import type { NewCaseEvent } from '../../../shared/case/events/caseEvent.ts';
import type { ImpossibleOrder } from '../../../shared/case/events/orderProblem.ts';
import type { CommandDone } from '../../../shared/ipc/caseChannels.ts';
import type { DeskProblem } from '../../../shared/ipc/deskProblem.ts';
import { err, ok, type Result } from '../../../shared/lang/result.ts';
import type { Reads } from '../../../shared/team/recordReads.ts';
import { draftAttachments } from '../../persistence/attachmentRows.ts';
import { removeDraft } from '../../persistence/draftStore.ts';
import { countChange } from '../../persistence/fileVersions.ts';
import { type DeskCore, type LoadedCase, loadCase } from '../deskCore.ts';
import type { Wrote } from '../writer.ts';
import { decidingContext, readsOf } from './decidingContext.ts';
import { writeCase } from './writeCase.ts';
import { writeStep } from './writeStep.ts';

/** Decides a command and appends what follows from it, to linked cases too. Runs in the caller's transaction, which holds the pen from its start. */
export function runCommand(core: DeskCore, command: CaseCommand): Result<Wrote<CommandDone>, DeskProblem> {
  const now = core.now();
  const reads = readsOf(core);
  const decided = decideOn(core, command, now, reads);
  if (!decided.ok) return decided;
  const { events } = decided.value;
  const written = writeDecided(core, command, decided.value, now, reads);
  if (!written.ok) return written;
  if (command.type === 'open-case' && command.draft !== undefined) removeDraft(core.database, command.draft);
  countChange(core.database);
  return ok({ value: { ...doneOf(command, events, now), ...written.value }, cases: casesOf(events) });
}

/** Decides a command without doing it: null where it would be done, else why not. */
export function tryCommand(core: DeskCore, command: CaseCommand): DeskProblem | null {
  const decided = decideCommand(core, command);
  return decided.ok ? null : decided.error;
}

/** Decides a command without doing it. */
export function decideCommand(core: DeskCore, command: CaseCommand): Result<Decided, DeskProblem> {
  return decideOn(core, command, core.now(), null);
}

/** What a command comes to. */
export interface Decided {
  readonly events: ReadonlyArray<NewCaseEvent>;
  /** The case as it stands; null for one that is opened. */
  readonly loaded: LoadedCase | null;
}

function decideOn(
  core: DeskCore,
  command: CaseCommand,
  now: Instant,
  reads: Reads | null,
): Result<Decided, DeskProblem> {
  if (command.type !== 'open-case') reads?.note(command.case);
  const loaded = command.type === 'open-case' ? null : loadCase(core, command.case);
  const misled = command.type === 'open-case' ? null : expectation(command, loaded);
  if (misled !== null) return err(misled);
  const decided = decide(
    command,
    loaded?.state ?? null,
    decidingContext(core, now, reads, filesOf(core, command)),
  );
  return decided.ok
    ? ok({ events: decided.value, loaded })
    : err({ kind: 'refused', refusal: decided.error });
}

function filesOf({ database }: DeskCore, command: CaseCommand) {
  const draft = command.type === 'open-case' ? command.draft : undefined;
  return draft === undefined ? [] : draftAttachments(database, draft);
}

/** Into the log, or as a step of the team. Gives the ids of the events, and of the step. */
function writeDecided(
  core: DeskCore,
  command: CaseCommand,
  { events, loaded }: Decided,
  now: Instant,
  reads: Reads | null,
): Result<Pick<CommandDone, 'events' | 'step'>, DeskProblem> {
  const { team } = core;
  if (team === null || reads === null) {
    const written = writeAll(core, events, now, loaded);
    return written.ok ? ok({ events: written.value }) : written;
  }
  const step = writeStep(core, { team, deed: command, events, reads }, now);
  if (!step.ok) return err(impossibleAs(step.error, loaded));
  return ok({ events: step.value.events.map(({ id }) => id), step: step.value.id });
}

/** Appends events to their cases, each case in one go. Runs in the caller's transaction, which may have read one of them already. */
export function writeAll(
  core: DeskCore,
  events: ReadonlyArray<NewCaseEvent>,
  now: Instant,
  known: LoadedCase | null = null,
): Result<ReadonlyArray<string>, DeskProblem> {
  const ids: string[] = [];
  for (const caseNumber of casesOf(events)) {
    const loaded = known?.state.case === caseNumber ? known : loadCase(core, caseNumber);
    const added = events.filter((event) => event.case === caseNumber);
    const written = writeCase(core, { case: caseNumber, before: loaded, added }, now);
    if (!written.ok) return err(impossibleAs(written.error, loaded));
    ids.push(...written.value);
  }
  return ok(ids);
}

/** An order of events that the policy does not know, as the refusal that the window has words for. */
export function impossibleAs(
  problem: ImpossibleOrder,
  loaded: Pick<LoadedCase, 'state'> | null,
): DeskProblem {
  const stage = problem.stage ?? loaded?.state.stage ?? 'open';
  return { kind: 'refused', refusal: { kind: 'impossible-order', event: problem.type, stage } };
}

/** The cases that events belong to, each once. */
export function casesOf(events: ReadonlyArray<NewCaseEvent>): ReadonlyArray<string> {
  return [...new Set(events.map((event) => event.case))];
}

function doneOf(
  command: CaseCommand,
  decided: ReadonlyArray<NewCaseEvent>,
  at: Instant,
): Omit<CommandDone, 'events'> {
  const opened = decided.find((event) => event.type === 'opened')?.case ?? null;
  const about = command.type === 'open-case' ? (opened ?? '') : command.case;
  // A case that was opened stays opened: without its opening the rest of its log would have no beginning.
  return { case: about, opened, undoable: command.type !== 'open-case', at };
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
