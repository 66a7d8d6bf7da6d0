import type { Instant } from '../../../shared/calendar/instant/instant.ts';
import type { CaseEvent } from '../../../shared/case/events/caseEvent.ts';
import type { ImpossibleOrder } from '../../../shared/case/events/orderProblem.ts';
import { ok, type Result } from '../../../shared/lang/result.ts';
import { type DeskCore, eventsOf, possible } from '../deskCore.ts';
import { makeCase } from '../making/makeCase.ts';
import { unlessUnreadable, withinCase } from '../unreadableCase.ts';
import type { SharedChanges } from './sharedChanges.ts';
import { type CaseUpdate, writeMade, writeMadeOver } from './writeMade.ts';

/**
 * Brings everything that is derived from one case up to date: its fold, its rows and counters, its alerts and wake, and
 * the block of its closure. Each way to write goes through here: commands, rules of time, events from files and programs,
 * edits of a customer, and the projection made anew. Runs in the caller's transaction, which an error must undo.
 */
export function bringUpToDate(
  core: DeskCore,
  { events, fresh, before = null, knownAt }: CaseUpdate,
  changes: SharedChanges,
): Result<null, ImpossibleOrder> {
  if (knownAt !== null) prepareCalendar(core, events, fresh, knownAt);
  const toMake = {
    events,
    fresh,
    before,
    now: knownAt ?? core.now(),
    asksTexts: changes.words === 'indexed',
  };
  // All of it before anything is written: what cannot be made leaves no half.
  const made = withinCase(events[0]?.case ?? '', () => makeCase(core, toMake));
  if (!made.ok) return made;
  writeMade(core, made.value, { events, fresh, knownAt }, changes);
  return ok(null);
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

/** The same for a case of a team, of which any event may be another one than it was. */
export function bringLogAnew(core: DeskCore, caseNumber: string, changes: SharedChanges): boolean {
  const bring = (): boolean => {
    const events = eventsOf(core, caseNumber);
    const now = core.now();
    prepareCalendar(core, events, events, now);
    const toMake = { events, fresh: events, before: null, now, asksTexts: true };
    const made = possible(
      withinCase(caseNumber, () => makeCase(core, toMake)),
      events,
      caseNumber,
    );
    writeMadeOver(core, made, now, changes);
    return true;
  };
  return unlessUnreadable(bring, false);
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
