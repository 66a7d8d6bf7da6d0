import type { Instant } from '../../../shared/calendar/instant/instant.ts';
import type { CaseCommand } from '../../../shared/case/decide/caseCommand.ts';
import { decide } from '../../../shared/case/decide/decide.ts';
import type { DecideContext } from '../../../shared/case/decide/decideContext.ts';
import type { NewCaseEvent } from '../../../shared/case/events/caseEvent.ts';
import type { ImpossibleOrder } from '../../../shared/case/events/orderProblem.ts';
import type { CaseState } from '../../../shared/case/fold/caseState.ts';
import type { CommandDone } from '../../../shared/ipc/caseChannels.ts';
import type { DeskProblem } from '../../../shared/ipc/deskProblem.ts';
import { err, ok, type Result } from '../../../shared/lang/result.ts';
import { draftAttachments } from '../../persistence/attachmentRows.ts';
import { removeDraft } from '../../persistence/draftStore.ts';
import { countChange } from '../../persistence/fileVersions.ts';
import { type DeskCore, eventsOf, type LoadedCase, loadCase } from '../deskCore.ts';
import type { Wrote } from '../writer.ts';
import { followUpOf } from './linkedCases.ts';
import { newNumber } from './newNumber.ts';
import { writeCase } from './writeCase.ts';

/** Decides a command and appends what follows from it, to linked cases too. Runs in the caller's transaction, which holds the pen from its start. */
export function runCommand(core: DeskCore, command: CaseCommand): Result<Wrote<CommandDone>, DeskProblem> {
  const now = core.now();
  const decided = decideOn(core, command, now);
  if (!decided.ok) return decided;
  const { events, loaded } = decided.value;
  const written = writeAll(core, events, now, loaded);
  if (!written.ok) return written;
  if (command.type === 'open-case' && command.draft !== undefined) removeDraft(core.database, command.draft);
  countChange(core.database);
  return ok({ value: doneOf(command, events, written.value, now), cases: casesOf(events) });
}

/** Decides a command without doing it: null where it would be done, else why not. */
export function tryCommand(core: DeskCore, command: CaseCommand): DeskProblem | null {
  const decided = decideOn(core, command, core.now());
  return decided.ok ? null : decided.error;
}

interface Decided {
  readonly events: ReadonlyArray<NewCaseEvent>;
  /** The case as it stands; null for one that is opened. */
  readonly loaded: LoadedCase | null;
}

function decideOn(core: DeskCore, command: CaseCommand, now: Instant): Result<Decided, DeskProblem> {
  const loaded = command.type === 'open-case' ? null : loadCase(core, command.case);
  const misled = command.type === 'open-case' ? null : expectation(command, loaded);
  if (misled !== null) return err(misled);
  const decided = decide(command, loaded?.state ?? null, contextOf(core, command, now));
  return decided.ok
    ? ok({ events: decided.value, loaded })
    : err({ kind: 'refused', refusal: decided.error });
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
function impossibleAs(problem: ImpossibleOrder, loaded: LoadedCase | null): DeskProblem {
  const stage = problem.stage ?? loaded?.state.stage ?? 'open';
  return { kind: 'refused', refusal: { kind: 'impossible-order', event: problem.type, stage } };
}

/** The cases that events belong to, each once. */
export function casesOf(events: ReadonlyArray<NewCaseEvent>): ReadonlyArray<string> {
  return [...new Set(events.map((event) => event.case))];
}

function contextOf(core: DeskCore, command: CaseCommand, now: Instant): DecideContext {
  const draft = command.type === 'open-case' ? command.draft : undefined;
  const { edition, calendarOf, organization, contactsOf, knowsCountry } = core.rules;
  return {
    edition,
    calendarOf,
    organization,
    contactsOf,
    ...(knowsCountry === undefined ? {} : { knowsCountry }),
    now,
    by: core.by(),
    newCase: () => newNumber(core.database),
    editions: [...core.editions.values()],
    attachments: draft === undefined ? [] : draftAttachments(core.database, draft),
    eventsOf: (caseNumber) => eventsOf(core, caseNumber),
    caseState: (caseNumber): CaseState | null => loadCase(core, caseNumber)?.state ?? null,
    followUpOf: (caseNumber) => followUpOf(core, caseNumber),
  };
}

function doneOf(
  command: CaseCommand,
  decided: ReadonlyArray<NewCaseEvent>,
  events: ReadonlyArray<string>,
  at: Instant,
): CommandDone {
  const opened = decided.find((event) => event.type === 'opened')?.case ?? null;
  const about = command.type === 'open-case' ? (opened ?? '') : command.case;
  // A case that was opened stays opened: without its opening the rest of its log would have no beginning.
  return { case: about, events, opened, undoable: command.type !== 'open-case', at };
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
