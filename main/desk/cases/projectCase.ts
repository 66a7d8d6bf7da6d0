import type { CaseEvent } from '../../../shared/case/events/caseEvent.ts';
import type { CaseState } from '../../../shared/case/fold/caseState.ts';
import { caseFacts, isAside } from '../../../shared/review/facts/caseFacts.ts';
import { findRow, writeRow } from '../../persistence/queue/caseRows.ts';
import { indexCase, isSpoken } from '../../persistence/queue/searchIndex.ts';
import { replaceFacts } from '../../persistence/review/reviewFacts.ts';
import { type DeskCore, editionOf } from '../deskCore.ts';
import { queueRowOf } from './queueRowOf.ts';
import { rowColumns } from './rowColumns.ts';
import type { SharedChanges } from './sharedChanges.ts';

/** Writes what the queue reads of a case: its row, its counters, its words; and what the review counts of it. `fresh` are the events since the last time. */
export function projectCase(
  core: DeskCore,
  state: CaseState,
  events: ReadonlyArray<CaseEvent>,
  fresh: ReadonlyArray<CaseEvent>,
  changes: SharedChanges,
): void {
  const { database, calendars } = core;
  const { customer } = state.opening;
  // A case that begins with these events has no row yet.
  const known = fresh.length === events.length ? undefined : findRow(database, state.case);
  const columns = rowColumns(state);
  const calendar = calendars.keyOf(customer, editionOf(core, state));
  const card = queueRowOf(state, calendar);
  const row = writeRow(database, known, columns, card);
  if (known === undefined || !isAside(fresh)) {
    replaceFacts(database, row, caseFacts(state, events, calendar), known === undefined, changes.days.add);
  }
  changes.views.move(known, columns);
  if (known === undefined) changes.customers.set(customer.id, customer);
  if (known === undefined || fresh.some(isSpoken)) indexCase(database, row, events, known !== undefined);
}
