import type { Instant } from '../../../shared/calendar/instant/instant.ts';
import type { NewCaseEvent } from '../../../shared/case/events/caseEvent.ts';
import type { ImpossibleOrder } from '../../../shared/case/events/orderProblem.ts';
import { foldTotal } from '../../../shared/case/fold/foldTotal.ts';
import { err, ok, type Result } from '../../../shared/lang/result.ts';
import type { Reads } from '../../../shared/team/recordReads.ts';
import type { NamedEvent, Step, StepDeed } from '../../../shared/team/step.ts';
import type { Membership } from '../../persistence/team/membership.ts';
import { noteNumbersUsed } from '../../persistence/team/numberLease.ts';
import { type DeskCore, eventsOf } from '../deskCore.ts';
import { bringUpToDate } from './bringUpToDate.ts';
import { keepStep } from './keptStep.ts';
import { type SharedChanges, withSharedChanges } from './sharedChanges.ts';

/** What was decided on a desk of a team: by what, on what it rests, and the events that follow. */
export interface DecidedStep {
  readonly team: Membership;
  readonly deed: StepDeed;
  readonly events: ReadonlyArray<NewCaseEvent & { readonly id?: string }>;
  readonly reads: Reads;
}

/**
 * Keeps what was done on a desk of a team as a step, which waits for the team, and brings its cases up to date. Runs in the
 * caller's transaction, which an error must undo.
 */
export function writeStep(
  core: DeskCore,
  { team, deed, events, reads }: DecidedStep,
  now: Instant,
): Result<Step, ImpossibleOrder> {
  for (const event of events) reads.note(event.case);
  const named = events.map((event): NamedEvent => ({ ...event, id: event.id ?? core.newId() }));
  const step: Step = { id: core.newId(), deed, events: named, by: core.by(), at: now, saw: reads.saw() };
  const opened = named.flatMap((event) => (event.type === 'opened' ? [event.case] : []));
  noteNumbersUsed(core.database, team, opened);
  keepStep(core.database, step, now);
  const problem = withSharedChanges(core, (changes) => bringAll(core, named, now, changes), 'owed');
  return problem === null ? ok(step) : err(problem);
}

function bringAll(
  core: DeskCore,
  added: ReadonlyArray<NamedEvent>,
  now: Instant,
  changes: SharedChanges,
): ImpossibleOrder | null {
  for (const caseNumber of new Set(added.map((event) => event.case))) {
    const events = eventsOf(core, caseNumber);
    const count = added.filter((event) => event.case === caseNumber).length;
    const impossible = newlySkipped(core, events, count);
    if (impossible !== null) return impossible;
    const brought = bringUpToDate(core, { events, fresh: events.slice(-count), knownAt: now }, changes);
    if (!brought.ok) return brought.error;
  }
  return null;
}

/** What a fault elsewhere left in the log stays out; nothing is added to it here. */
function newlySkipped(
  core: DeskCore,
  events: ReadonlyArray<NamedEvent | NewCaseEvent>,
  count: number,
): ImpossibleOrder | null {
  const after = foldTotal(events, core.rules).skipped;
  if (after.length === 0) return null;
  const before = foldTotal(events.slice(0, -count), core.rules).skipped;
  return after.length > before.length ? (after.at(-1) ?? null) : null;
}
