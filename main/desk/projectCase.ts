import type { CaseEvent } from '../../shared/case/caseEvent.ts';
import type { CaseState } from '../../shared/case/caseState.ts';
import { findRow, writeRow } from '../persistence/caseRows.ts';
import { keepCustomer } from '../persistence/customerStore.ts';
import { indexCase, isSpoken } from '../persistence/searchIndex.ts';
import type { TallySheet } from '../persistence/tally.ts';
import { type DeskCore, editionOf } from './deskCore.ts';
import { queueRowOf } from './queueRowOf.ts';
import { rowColumns } from './rowColumns.ts';

/** Writes what the queue reads of a case: its row, its counters, its words. `fresh` are the events since the last time. */
export function projectCase(
  core: DeskCore,
  state: CaseState,
  events: ReadonlyArray<CaseEvent>,
  fresh: ReadonlyArray<CaseEvent>,
  sheet: TallySheet,
): void {
  const { database, calendars } = core;
  const { customer } = state.opening;
  const known = findRow(database, state.case);
  const columns = rowColumns(state);
  const card = queueRowOf(state, calendars.keyOf(customer, editionOf(core, state)));
  const row = writeRow(database, known, columns, card);
  sheet.move(known, columns);
  if (known === undefined) keepCustomer(database, customer);
  if (known === undefined || fresh.some(isSpoken)) indexCase(database, row, events, known !== undefined);
}
