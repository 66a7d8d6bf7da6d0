import { foldCase } from '../../shared/case/foldCase.ts';
import type { CaseClock, ClockName } from '../../shared/clock/caseClock.ts';
import type { CaseDetail, DeskStart } from '../../shared/ipc/responses.ts';
import { messages } from '../../shared/messages/messages.ts';
import type { Severity } from '../../shared/policy/severity.ts';
import { formatWhen } from '../../shared/wording/formatTime.ts';
import { tick } from '../now/nowStore.ts';
import { calendarOf } from '../queue/calendars.ts';

const words = messages.actions;
const SHOWN: ReadonlyArray<ClockName> = ['response', 'restoration'];

/** Gives what a change of severity now would do to the deadlines: the case folded as if it had happened. */
export function severityEffect(
  detail: CaseDetail,
  severity: Severity,
  start: DeskStart,
): ReadonlyArray<string> {
  const now = tick.now();
  const calendar = calendarOf(detail.row.calendar);
  if (calendar === undefined) return [];
  const events = [...detail.events]
    .sort((a, b) => a.seq - b.seq)
    .map((recorded) => ({ id: recorded.id, ...recorded.event }));
  const folded = foldCase(
    [
      ...events,
      {
        type: 'severity-set',
        case: detail.row.case,
        at: Math.max(now, detail.state.lastAt),
        by: '',
        severity,
        reason: '',
      },
    ],
    { edition: (id) => start.editions.find((edition) => edition.id === id), calendarOf: () => calendar },
  );
  if (!folded.ok) return [];
  return SHOWN.map((name) => lineOf(name, folded.value.clocks[name], (t) => formatWhen(t, start.zone, now)));
}

function lineOf(name: ClockName, clock: CaseClock, say: (t: number) => string): string {
  const title = messages.format.clock[name];
  if (clock.kind !== 'leg') return words.effectNone(title);
  if (clock.stopped !== null) return words.effectStopped(title);
  return clock.due === null ? words.effectNone(title) : words.effectDue(title, say(clock.due));
}
