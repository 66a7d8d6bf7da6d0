import type { CaseEvent } from '../../../shared/case/events/caseEvent.ts';
import type { CaseState } from '../../../shared/case/fold/caseState.ts';
import type { QueueRow } from '../../../shared/queue/queueRow.ts';
import { caseFacts, isAside } from '../../../shared/review/facts/caseFacts.ts';
import type { ReviewFact } from '../../../shared/review/facts/reviewFact.ts';
import { type CaseColumns, findRow, writeRow } from '../../persistence/queue/caseRows.ts';
import { indexNow, oweWords } from '../../persistence/queue/owedWords.ts';
import { isSpoken } from '../../persistence/queue/searchIndex.ts';
import { replaceFacts } from '../../persistence/review/reviewFacts.ts';
import { type DeskCore, editionOf } from '../deskCore.ts';
import { queueRowOf } from './queueRowOf.ts';
import { rowColumns } from './rowColumns.ts';
import type { SharedChanges } from './sharedChanges.ts';

/** What the queue and the review read of a case, made of its events and not yet written. */
export interface ProjectedCase {
  readonly state: CaseState;
  readonly columns: CaseColumns;
  readonly card: QueueRow;
  /** Null where they stay as they were. */
  readonly facts: ReadonlyArray<ReviewFact> | null;
}

/** Makes what `projectCase` writes; `fresh` are the events since the last time. */
export function projectedCase(
  core: DeskCore,
  state: CaseState,
  events: ReadonlyArray<CaseEvent>,
  fresh: ReadonlyArray<CaseEvent>,
): ProjectedCase {
  const calendar = core.calendars.nameOf(state.opening.customer, editionOf(core, state));
  const isAlike = fresh.length !== events.length && isAside(fresh);
  return {
    state,
    columns: rowColumns(state),
    card: queueRowOf(state, calendar),
    facts: isAlike ? null : caseFacts(state, events, calendar),
  };
}

/** Writes what the queue reads of a case: its row, its counters, its words; and what the review counts of it. */
export function projectCase(
  core: DeskCore,
  { state, columns, card, facts }: ProjectedCase,
  events: ReadonlyArray<CaseEvent>,
  fresh: ReadonlyArray<CaseEvent>,
  changes: SharedChanges,
): void {
  const { database, calendars } = core;
  const { customer } = state.opening;
  // A case that begins with these events has no row yet; nor has one that could not be read so far.
  const known = fresh.length === events.length ? undefined : findRow(database, state.case);
  calendars.keyOf(customer, editionOf(core, state));
  const row = writeRow(database, known, columns, card);
  if (facts !== null) replaceFacts(database, row, facts, known === undefined, changes.days.add);
  changes.views.move(known, columns);
  if (known === undefined) changes.customers.set(customer.id, customer);
  if (known !== undefined && !fresh.some(isSpoken)) return;
  if (known !== undefined && changes.words === 'owed') oweWords(database, row, events);
  else indexNow(database, row, events, known !== undefined);
}
