import type { QueueRow } from '../../../shared/queue/queueRow.ts';
import { countPendingOf, hasPending } from '../../persistence/team/pendingEvents.ts';
import type { DeskCore } from '../deskCore.ts';

/**
 * Marks the rows of cases that hold what the team has not confirmed. Only on their way to the window: what is stored of a
 * case is the same on every desk.
 */
export function withPendingMarks(
  core: Pick<DeskCore, 'database' | 'team'>,
  rows: ReadonlyArray<QueueRow>,
): ReadonlyArray<QueueRow> {
  if (core.team === null || !hasPending(core.database)) return rows;
  return rows.map((row) => withPendingMark(core, row));
}

/** The same for one row. */
export function withPendingMark(
  { database, team }: Pick<DeskCore, 'database' | 'team'>,
  row: QueueRow,
): QueueRow {
  return team === null || countPendingOf(database, row.case) === 0 ? row : { ...row, isPending: true };
}
