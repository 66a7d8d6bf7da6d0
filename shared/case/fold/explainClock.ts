import type { BusinessCalendar } from '../../calendar/businessCalendar.ts';
import type { Instant } from '../../calendar/instant/instant.ts';
import { roundTheClock } from '../../calendar/roundTheClock.ts';
import type { ClockName, LegClock } from '../../clock/caseClock.ts';
import type { ClockLedger } from '../../clock/clockLedger.ts';
import type { ClockMark } from '../../clock/clockRun.ts';
import type { LedgerPiece } from '../../clock/ledgerLines.ts';
import { ledgerLines } from '../../clock/ledgerLines.ts';
import type { CaseEvent } from '../events/caseEvent.ts';
import type { CaseState } from './caseState.ts';
import type { FoldContext } from './foldCase.ts';
import { foldCase, termsOf } from './foldCase.ts';

/** Explains a clock from the events of its case; null where it has no leg, or the events are no possible case. */
export function explainClock(
  events: ReadonlyArray<CaseEvent>,
  name: ClockName,
  context: FoldContext,
): ClockLedger | null {
  const state = foldCase(events, context);
  const terms = state.ok ? termsOf(state.value.opening, context) : undefined;
  return state.ok && terms ? ledgerOf(state.value, name, terms.calendar) : null;
}

/**
 * Gives the sum behind a due instant, with the business calendar of the case (policy §4): its lines lead from the
 * start of the leg to due and count the target exactly. While a clock is paused they lead to the pause.
 */
export function ledgerOf(state: CaseState, name: ClockName, business: BusinessCalendar): ClockLedger | null {
  const clock = state.clocks[name];
  const { marks, startedBy } = state.runs[name];
  if (clock.kind !== 'leg' || startedBy === null) return null;
  const calendar = clock.hours === 'business' ? business : roundTheClock(business.spec.zone);
  const { zone } = business.spec;
  const { hours, objective, start, targetMs, due, stopped } = clock;
  const lines = ledgerLines(piecesOf(clock, marks), calendar);
  return { zone, hours, objective, start, startedBy, targetMs, due, stopped, lines };
}

/** What the clock did from the start of its leg until due. A stopped one counts on from its stop: due says "had it gone on". */
function piecesOf(leg: LegClock, marks: ReadonlyArray<ClockMark>): LedgerPiece[] {
  const end = leg.due ?? marks.at(-1)?.at ?? leg.start;
  return marks
    .map((mark, i) => pieceOf(mark, marks[i + 1]?.at ?? null, end))
    .map((piece) => ({ ...piece, from: Math.max(piece.from, leg.start), to: Math.min(piece.to, end) }))
    .filter(({ from, to }) => from < to);
}

function pieceOf({ at, standing }: ClockMark, next: Instant | null, end: Instant): LedgerPiece {
  const isLast = next === null;
  return { from: at, to: next ?? end, standing: isLast && standing === 'stopped' ? 'running' : standing };
}
