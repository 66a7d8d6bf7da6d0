import type { Instant } from '../../../shared/calendar/instant/instant.ts';
import { guardClosing } from '../../../shared/case/decide/guardClosing.ts';
import type { CaseEvent } from '../../../shared/case/events/caseEvent.ts';
import type { ImpossibleOrder } from '../../../shared/case/events/orderProblem.ts';
import type { CaseState } from '../../../shared/case/fold/caseState.ts';
import { foldCase } from '../../../shared/case/fold/foldCase.ts';
import { ok, type Result } from '../../../shared/lang/result.ts';
import { dropBlock } from '../../persistence/wakes.ts';
import type { DeskCore } from '../deskCore.ts';
import { decideAlerts, restoreWake } from './caseAlerts.ts';
import { projectCase } from './projectCase.ts';
import type { SharedChanges } from './sharedChanges.ts';

/** A case as its log has it now, and what of it is new. */
export interface CaseUpdate {
  /** All events of the case in recorded order. */
  readonly events: ReadonlyArray<CaseEvent>;
  /** Those that came since the case was last brought up to date; all of them when the projection is made anew. */
  readonly fresh: ReadonlyArray<CaseEvent>;
  /** When the change became known: the thresholds that have come by then are decided. Null when nothing new became known. */
  readonly knownAt: Instant | null;
}

/**
 * Brings everything that is derived from one case up to date: its fold, its rows and counters, its alerts and wake, and
 * the block of its closure. Each way to write goes through here: commands, rules of time, events from files and programs,
 * edits of a customer, and the projection made anew. Runs in the caller's transaction, which an error must undo.
 */
export function bringUpToDate(
  core: DeskCore,
  { events, fresh, knownAt }: CaseUpdate,
  changes: SharedChanges,
): Result<CaseState, ImpossibleOrder> {
  if (knownAt !== null) prepareCalendar(core, events, fresh, knownAt);
  const folded = foldCase(events, core.rules);
  if (!folded.ok) return folded;
  const state = folded.value;
  projectCase(core, state, events, fresh, changes);
  if (knownAt === null) restoreWake(core, state);
  else decideAlerts(core, state, knownAt, fresh.length === events.length);
  if (mayCloseByItself(core, state, knownAt ?? core.now())) dropBlock(core.database, state.case);
  return ok(state);
}

function prepareCalendar(
  { calendars }: DeskCore,
  events: ReadonlyArray<CaseEvent>,
  fresh: ReadonlyArray<CaseEvent>,
  knownAt: Instant,
): void {
  const opening = events.find((event) => event.type === 'opened');
  if (opening?.type === 'opened') calendars.prepare(fresh, opening.customer, knownAt);
}

/** What held the closure of a proposed case back is gone: the rule of time looks at the case again (policy §5). */
function mayCloseByItself(core: DeskCore, state: CaseState, now: Instant): boolean {
  return state.rules.autoClose !== null && guardClosing(state, { ...core.rules, now }) === null;
}
