import type { CaseEvent } from '../../../shared/case/events/caseEvent.ts';
import type { DeskProblem } from '../../../shared/ipc/deskProblem.ts';
import { ok, type Result } from '../../../shared/lang/result.ts';
import type { QueueRow } from '../../../shared/queue/queueRow.ts';
import { findRow, readCard } from '../../persistence/queue/caseRows.ts';
import { decideCommand } from '../cases/runCommand.ts';
import { type DeskCore, foldKnown } from '../deskCore.ts';
import { queueRowOf } from '../making/queueRowOf.ts';

/** Gives how the case would stand if what was set aside were done anyway now, or why that is refused. Nothing is written. */
export function doneAnyway(
  core: DeskCore,
  caseNumber: string,
  setAside: string,
): Result<QueueRow, DeskProblem> {
  const decided = decideCommand(core, { type: 'do-anyway', case: caseNumber, setAside });
  if (!decided.ok) return decided;
  const { loaded, events } = decided.value;
  const added = events.filter((event) => event.case === caseNumber);
  const all = [...(loaded?.events ?? []), ...added.map(asDone)];
  const row = findRow(core.database, caseNumber);
  const calendar = row === undefined ? '' : readCard(core.database, row.row).calendar;
  return ok(queueRowOf(foldKnown(core, all).state, calendar));
}

/** With an id that no event of the log has. */
function asDone(event: Omit<CaseEvent, 'id'>, place: number): CaseEvent {
  return { ...event, id: `anyway-${place}` } as CaseEvent;
}
