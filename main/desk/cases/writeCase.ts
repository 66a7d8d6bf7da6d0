import type { Instant } from '../../../shared/calendar/instant/instant.ts';
import type { CaseEvent, NewCaseEvent } from '../../../shared/case/events/caseEvent.ts';
import type { ImpossibleOrder } from '../../../shared/case/events/orderProblem.ts';
import { writeEventLine } from '../../../shared/interchange/eventFile.ts';
import { ok, type Result } from '../../../shared/lang/result.ts';
import { appendToCase } from '../../persistence/caseEventLog.ts';
import type { DeskCore, LoadedCase } from '../deskCore.ts';
import { bringUpToDate } from './bringUpToDate.ts';
import { withSharedChanges } from './sharedChanges.ts';

/** New events of one case, and the case as this transaction found it; null for one that begins. */
export interface CaseStep {
  readonly case: string;
  readonly before: LoadedCase | null;
  readonly added: ReadonlyArray<NewCaseEvent>;
}

/** Appends events to a case, brings the case up to date and gives their ids. Runs in the caller's transaction, which an error must undo. */
export function writeCase(
  core: DeskCore,
  { case: caseNumber, before, added }: CaseStep,
  recordedAt: Instant,
): Result<ReadonlyArray<string>, ImpossibleOrder> {
  const { database } = core;
  const fresh = added.map((event): CaseEvent & { readonly id: string } => ({ ...event, id: core.newId() }));
  const logged = fresh.map((event) => ({ id: event.id, event, body: writeEventLine(event) }));
  const known = before?.events ?? [];
  appendToCase(database, caseNumber, known.length, logged, recordedAt);
  const update = { events: [...known, ...fresh], fresh, before, knownAt: recordedAt };
  const done = withSharedChanges(core, (changes) => bringUpToDate(core, update, changes), 'owed');
  return done.ok ? ok(fresh.map(({ id }) => id)) : done;
}
