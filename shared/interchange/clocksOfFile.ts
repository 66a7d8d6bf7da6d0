import type { Instant } from '../calendar/instant/instant.ts';
import type { CaseEvent } from '../case/events/caseEvent.ts';
import { caseAt } from '../case/fold/caseAt.ts';
import type { CaseState } from '../case/fold/caseState.ts';
import type { FoldContext } from '../case/fold/foldCase.ts';
import { termsOf } from '../case/fold/foldCase.ts';
import type { Result } from '../lang/result.ts';
import { ok } from '../lang/result.ts';
import { compareCases, queueKey } from '../queue/queueOrder.ts';
import type { ClockLine } from './clockLine.ts';
import { clockLine } from './clockLine.ts';
import type { InterchangeContext } from './eventFile.ts';
import { readEventFile } from './eventFile.ts';
import type { LineProblem } from './lineProblem.ts';

/** Gives the lines of the command `clocks` for a file at `now`, in queue order, or why the file is refused (policy §10). */
export function clocksOfFile(
  text: string,
  now: Instant,
  context: FoldContext & InterchangeContext,
): Result<ReadonlyArray<ClockLine>, LineProblem> {
  const file = readEventFile(text, context);
  if (!file.ok) return file;
  const eventsByCase = new Map<string, CaseEvent[]>();
  for (const { event } of file.value) {
    const events = eventsByCase.get(event.case);
    if (events === undefined) eventsByCase.set(event.case, [event]);
    else events.push(event);
  }
  const placed = [...eventsByCase.values()]
    .map((events) => caseAt(events, now, context)?.state ?? null)
    .filter((state) => state !== null)
    .map((state) => ({ state, key: queueKey(state) }))
    .sort((a, b) => compareCases(a.key, b.key));
  return ok(placed.map(({ state }) => printed(state, now, context)));
}

function printed(state: CaseState, now: Instant, context: FoldContext): ClockLine {
  const terms = termsOf(state.opening, context);
  if (terms === undefined) throw new Error(`Edition ${state.opening.edition} got past its check.`);
  return clockLine(state, now, terms);
}
