import type { Instant } from '../../../shared/calendar/instant/instant.ts';
import { guardClosing } from '../../../shared/case/decide/guardClosing.ts';
import type { CaseEvent } from '../../../shared/case/events/caseEvent.ts';
import type { ImpossibleOrder } from '../../../shared/case/events/orderProblem.ts';
import type { CaseState } from '../../../shared/case/fold/caseState.ts';
import { foldCase } from '../../../shared/case/fold/foldCase.ts';
import { ok, type Result } from '../../../shared/lang/result.ts';
import { dropBlock } from '../../persistence/wakes.ts';
import { type DeskCore, eventsOf, possible } from '../deskCore.ts';
import { unlessUnreadable, withinCase } from '../unreadableCase.ts';
import { decideAlerts, type PlannedCase, planned, restoreWake } from './caseAlerts.ts';
import { type ProjectedCase, projectCase, projectedCase } from './projectCase.ts';
import type { SharedChanges } from './sharedChanges.ts';

type MadeCase = ProjectedCase & PlannedCase;

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
  const made = withinCase(events[0]?.case ?? '', () => madeOf(core, events, fresh));
  if (!made.ok) return made;
  const { state } = made.value;
  projectCase(core, made.value, events, fresh, changes);
  if (knownAt === null) restoreWake(core, made.value);
  else decideAlerts(core, made.value, knownAt, fresh.length === events.length);
  if (mayCloseByItself(core, state, knownAt ?? core.now())) dropBlock(core.database, state.case);
  return ok(state);
}

/**
 * The same for a case as its log has it, anew as a whole or by what became known. False for one that cannot be read: its
 * rows stay as they are, its events too.
 */
export function bringLogUpToDate(
  core: DeskCore,
  caseNumber: string,
  known: 'nothing' | { readonly at: Instant },
  changes: SharedChanges,
): boolean {
  const bring = (): boolean => {
    const events = eventsOf(core, caseNumber);
    const update = known === 'nothing' ? { fresh: events, knownAt: null } : { fresh: [], knownAt: known.at };
    possible(bringUpToDate(core, { events, ...update }, changes), events, caseNumber);
    return true;
  };
  return unlessUnreadable(bring, false);
}

/** All of it before anything is written: what cannot be made leaves no half. */
function madeOf(
  core: DeskCore,
  events: ReadonlyArray<CaseEvent>,
  fresh: ReadonlyArray<CaseEvent>,
): Result<MadeCase, ImpossibleOrder> {
  const folded = foldCase(events, core.rules);
  if (!folded.ok) return folded;
  const state = folded.value;
  return ok({ ...planned(core, state), ...projectedCase(core, state, events, fresh) });
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
