import { alertsOfCase, endAlert } from '../../persistence/alertRows.ts';
import { findRow, removeRow } from '../../persistence/queue/caseRows.ts';
import { indexNow } from '../../persistence/queue/owedWords.ts';
import { replaceFacts } from '../../persistence/review/reviewFacts.ts';
import { dropBlock, setWake } from '../../persistence/wakes.ts';
import type { DeskCore } from '../deskCore.ts';
import type { SharedChanges } from './sharedChanges.ts';

/** Removes the rows of a case that is not there any more, and ends its alerts. Runs in the caller's transaction. */
export function removeCase(core: DeskCore, caseNumber: string, changes: SharedChanges): void {
  const { database } = core;
  removeProjection(core, caseNumber, changes);
  dropBlock(database, caseNumber);
  for (const { id, ended_at } of alertsOfCase(database, caseNumber)) {
    if (ended_at === null) endAlert(database, id, core.now());
  }
  setWake(database, caseNumber, null, core.now());
}

/** Removes what can be derived again of a case: what was decided of its alerts stays. Runs in the caller's transaction. */
export function removeProjection(
  { database }: DeskCore,
  caseNumber: string,
  { views, days }: SharedChanges,
): void {
  const known = findRow(database, caseNumber);
  if (known === undefined) return;
  views.move(known, undefined);
  replaceFacts(database, known.row, [], false, days.add);
  indexNow(database, known.row, null, true);
  removeRow(database, known);
}
