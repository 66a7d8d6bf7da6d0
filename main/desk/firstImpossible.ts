import type { CaseEvent } from '../../shared/case/caseEvent.ts';
import { foldCase } from '../../shared/case/foldCase.ts';
import type { AppendProblem } from './desk.ts';
import type { DeskCore } from './deskCore.ts';

/** The first of the added events with which its case becomes impossible; `indexes` are the places of the added ones in their batch. */
export function firstImpossible(
  core: DeskCore,
  events: ReadonlyArray<CaseEvent>,
  indexes: ReadonlyArray<number>,
): AppendProblem {
  const before = events.length - indexes.length;
  for (let count = before + 1; count <= events.length; count++) {
    const folded = foldCase(events.slice(0, count), core.rules);
    if (folded.ok) continue;
    const event = events[count - 1];
    return {
      index: indexes[count - 1 - before] ?? 0,
      case: event?.case ?? '',
      field: 'type',
      reason: `${event?.type ?? 'This event'} is not possible here in case ${event?.case ?? ''}.`,
    };
  }
  throw new Error('A case that cannot be folded has no event with which it becomes impossible.');
}
