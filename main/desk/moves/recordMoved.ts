import type { MoveCause } from '../../../shared/queue/deadlineMove.ts';
import { type MovedDeadline, movedDeadlines } from '../../../shared/queue/movedDeadline.ts';
import { keepMove } from '../../persistence/deadlineMoves.ts';
import { rowOfCard } from '../../persistence/queue/caseRows.ts';
import { openCards } from '../../persistence/queue/openCards.ts';
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
  // Kept as texts: nearly all of them stay as they are, and need not be read.
  const before = new Map<string, string>();
  for (const { number, card } of openCards(database, cases)) before.set(number, card);
  work();
  const moved: MovedDeadline[] = [];
  for (const { number, card } of openCards(database, cases)) {
    const was = before.get(number);
    if (was !== undefined && was !== card) moved.push(...movedDeadlines(rowOfCard(was), rowOfCard(card)));
  }
  if (moved.length > 0 && causes.length > 0) keepMove(database, { at: now(), by: by(), causes, moved });
  return moved;
}
