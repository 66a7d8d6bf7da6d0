import type { Instant } from '../calendar/instant.ts';
import type { ClockLine } from '../clock/clockLine.ts';
import { clockLine } from '../clock/clockLine.ts';
import type { Result } from '../lang/result.ts';
import { ok } from '../lang/result.ts';
import { compareCases, queueKey } from '../queue/queueOrder.ts';
import type { CaseEvent } from './caseEvent.ts';
import type { CaseState } from './caseState.ts';
import { correctedEventsUntil, eventsUntil } from './eventsUntil.ts';
import type { FoldContext } from './foldCase.ts';
import { foldCase, termsOf } from './foldCase.ts';
import type { InterchangeContext } from './interchange.ts';
import { readEventFile } from './interchange.ts';
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
    .map((events) => stateAt(events, now, context))
    .filter((state) => state !== null)
    .map((state) => ({ state, key: queueKey(state) }))
    .sort((a, b) => compareCases(a.key, b.key));
  return ok(placed.map(({ state }) => printed(state, now, context)));
}

/** The state of a case at an instant; null before its opening. Its events are known to be in a possible order. */
function stateAt(events: ReadonlyArray<CaseEvent>, now: Instant, context: FoldContext): CaseState | null {
  const happened = eventsUntil(events, now);
  if (happened.length === 0) return null;
  const asSeen = foldCase(happened, context);
  const folded = asSeen.ok ? asSeen : foldCase(correctedEventsUntil(events, now), context);
  if (folded.ok) return folded.value;
  throw new Error(`Events of case ${events[0]?.case} got past their check.`);
}

function printed(state: CaseState, now: Instant, context: FoldContext): ClockLine {
  const terms = termsOf(state.opening, context);
  if (terms === undefined) throw new Error(`Edition ${state.opening.edition} got past its check.`);
  return clockLine(state, now, terms);
}
