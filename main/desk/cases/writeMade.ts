import type { Instant } from '../../../shared/calendar/instant/instant.ts';
import type { CaseEvent } from '../../../shared/case/events/caseEvent.ts';
import type { FoldedCase } from '../../../shared/case/fold/foldMore.ts';
import { findRow, type KnownRow, writeRow } from '../../persistence/queue/caseRows.ts';
import { indexNow, oweWords } from '../../persistence/queue/owedWords.ts';
import { indexedTexts, isSpoken } from '../../persistence/queue/searchIndex.ts';
import { replaceFacts } from '../../persistence/review/reviewFacts.ts';
import { dropBlock, wakeOf } from '../../persistence/wakes.ts';
import type { DeskCore } from '../deskCore.ts';
import type { MadeCase } from '../making/makeCase.ts';
import { decideAlerts, restoreWake } from './caseAlerts.ts';
import type { SharedChanges } from './sharedChanges.ts';

/** A case as its log has it now, and what of it is new. */
export interface CaseUpdate {
  /** All events of the case in recorded order. */
  readonly events: ReadonlyArray<CaseEvent>;
  /** Those that came since the case was last brought up to date; all of them when the projection is made anew. */
  readonly fresh: ReadonlyArray<CaseEvent>;
  /** The case without those, where it was folded already. */
  readonly before?: FoldedCase | null;
  /** When the change became known: the thresholds that have come by then are decided. Null when nothing new became known. */
  readonly knownAt: Instant | null;
}

/** Writes what was made of a case that may have a row. Runs in the caller's transaction. */
export function writeMade(
  core: DeskCore,
  made: MadeCase,
  { events, fresh, knownAt }: CaseUpdate,
  changes: SharedChanges,
): void {
  if (fresh.length === events.length) {
    writeMadeAnew(core, made, knownAt, changes);
    return;
  }
  const known = findRow(core.database, made.case);
  const row = writeProjection(core, made, known, changes);
  if (fresh.some(isSpoken) || known === undefined) {
    if (changes.words === 'owed' && known !== undefined) oweWords(core.database, row, events);
    else indexNow(core.database, row, made.texts ?? indexedTexts(events), known !== undefined);
  }
  writeBeside(core, made, knownAt, false);
}

/** Writes what was made of all events of a case, which has no row yet. Runs in the caller's transaction. */
export function writeMadeAnew(
  core: DeskCore,
  made: MadeCase,
  knownAt: Instant | null,
  changes: SharedChanges,
): void {
  const row = writeProjection(core, made, undefined, changes);
  indexNow(core.database, row, made.texts, false);
  writeBeside(core, made, knownAt, true);
}

/** Writes what was made of all events of a case over what was made of others, if there is such. Runs in the caller's transaction. */
export function writeMadeOver(
  core: DeskCore,
  made: MadeCase,
  knownAt: Instant,
  changes: SharedChanges,
): void {
  const known = findRow(core.database, made.case);
  const row = writeProjection(core, made, known, changes);
  indexNow(core.database, row, made.texts, known !== undefined);
  writeBeside(core, made, knownAt, wakeOf(core.database, made.case) === undefined);
}

/** Its row, its counters and what the review counts of it; gives its row. */
function writeProjection(
  { database, calendars, editions }: DeskCore,
  { customer, edition: id, columns, card, facts }: MadeCase,
  known: KnownRow | undefined,
  changes: SharedChanges,
): number {
  const edition = editions.get(id);
  if (edition !== undefined) calendars.keyOf(customer, edition);
  const row = writeRow(database, known, columns, card);
  if (facts !== null) replaceFacts(database, row, facts, known === undefined, changes.days.add);
  changes.views.move(known, columns);
  if (known === undefined) changes.customers.set(customer.id, customer);
  return row;
}

/** Its alerts and wake, and the block of its closure: the rule of time looks at it again (policy §5). */
function writeBeside(core: DeskCore, made: MadeCase, knownAt: Instant | null, isNew: boolean): void {
  if (knownAt === null) restoreWake(core, made);
  else decideAlerts(core, made, knownAt, isNew);
  if (made.mayClose) dropBlock(core.database, made.case);
}
