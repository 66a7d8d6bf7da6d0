import type { Instant } from '../../calendar/instant/instant.ts';
import type { ClockLine } from '../../clock/clockLine.ts';
import { clockLine } from '../../clock/clockLine.ts';
import type { Result } from '../../lang/result.ts';
import { ok } from '../../lang/result.ts';
import { compareCases, queueKey } from '../../queue/queueOrder.ts';
import type { CaseEvent } from '../events/caseEvent.ts';
import type { InterchangeContext } from '../events/interchange.ts';
import { readEventFile } from '../events/interchange.ts';
import type { LineProblem } from '../events/lineProblem.ts';
import { caseAt } from './caseAt.ts';
import type { CaseState } from './caseState.ts';
import type { FoldContext } from './foldCase.ts';
import { termsOf } from './foldCase.ts';

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
