import type { CaseEvent } from '../../../shared/case/events/caseEvent.ts';
import { foldCase } from '../../../shared/case/fold/foldCase.ts';
import { wrongOrder } from '../../../shared/interchange/lineProblem.ts';
import type { AppendProblem } from '../desk.ts';
import type { DeskCore } from '../deskCore.ts';

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
    if (event === undefined) break;
    const index = indexes[count - 1 - before] ?? 0;
    const { line: _line, ...problem } = wrongOrder(index + 1, event, folded.error);
    return { ...problem, index, case: event.case };
  }
  throw new Error('A case that cannot be folded has no event with which it becomes impossible.');
}
