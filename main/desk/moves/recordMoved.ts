import type { MoveCause } from '../../../shared/queue/deadlineMove.ts';
import { type Deadlines, type MovedDeadline, movedDeadlines } from '../../../shared/queue/movedDeadline.ts';
import { keepMove } from '../../persistence/deadlineMoves.ts';
import { openCards } from '../../persistence/queue/caseRows.ts';
import type { DeskCore } from '../deskCore.ts';

/** The cases whose deadlines work may move: by number, or all that are open. */
export type MovableCases = ReadonlyArray<string> | 'all';

/**
 * Does work that may move deadlines of open cases for a reason that no event of theirs tells, such as other zone rules or
 * another calendar, and keeps what it moved on the list that stands until it is acknowledged. Every such change goes
 * through here. Runs in the caller's transaction; gives what moved.
 */
export function recordMoved(
  core: DeskCore,
  causes: ReadonlyArray<MoveCause>,
  cases: MovableCases,
  work: () => void,
): ReadonlyArray<MovedDeadline> {
  const { database, now, by } = core;
  const before = new Map(openCards(database, cases).map((card) => [card.case, card]));
  work();
  const moved = openCards(database, cases).flatMap((after) => {
    const was: Deadlines | undefined = before.get(after.case);
    return was === undefined ? [] : movedDeadlines(was, after);
  });
  if (moved.length > 0 && causes.length > 0) keepMove(database, { at: now(), by: by(), causes, moved });
  return moved;
}
