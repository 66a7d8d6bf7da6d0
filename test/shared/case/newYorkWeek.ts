import { parseInstant } from '../../../shared/calendar/instant/isoInstant.ts';
import type { CaseEvent, Opened } from '../../../shared/case/events/caseEvent.ts';
import type { CaseState } from '../../../shared/case/fold/caseState.ts';
import type { FoldContext } from '../../../shared/case/fold/foldCase.ts';
import { foldCase, termsOf } from '../../../shared/case/fold/foldCase.ts';
import type { ClockName, LegClock } from '../../../shared/clock/caseClock.ts';
import type { LegReading } from '../../../shared/clock/readClock.ts';
import { readClock } from '../../../shared/clock/readClock.ts';
import { targetsEdition } from '../../../shared/policy/builtInEditions.ts';
import type { Edition } from '../../../shared/policy/edition.ts';
import { createVectorContext } from '../../../shared/vectors/vectorContext.ts';

type Bare<E> = E extends CaseEvent ? Omit<E, 'case' | 'at' | 'by'> : never;

/** What happened, without which case, when and by whom. */
export type Happening = Bare<CaseEvent>;

/** An instant of the week of Monday 2 March 2026 in New York: `Tue 10:00`, with seconds where they matter. */
export function at(text: string): number {
  const [weekday = '', time = ''] = text.split(' ');
  const date = 2 + ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'].indexOf(weekday);
  const parsed = parseInstant(`2026-03-0${date}T${time.length === 5 ? `${time}:00` : time}-05:00`);
  if (!parsed.ok) throw new Error(`${text} is no time of that week.`);
  return parsed.value;
}

/** A severity 2 case of a customer in New York, opened on Tuesday at 10:00, but for what is said otherwise. */
export function opened(said: Partial<Opened> = {}): Opened {
  return {
    case: 'C-1',
    type: 'opened',
    at: at('Tue 10:00'),
    by: 'ana',
    severity: 2,
    priority: 3,
    title: 'No audio on inbound calls',
    customer: { id: 'K1', name: 'Customer 1', zone: 'America/New_York' },
    edition: 'targets',
    ...said,
  };
}

/** An event of that case, by when it took effect. */
export function happens(when: string, happening: Happening): CaseEvent {
  return { case: 'C-1', at: at(when), by: 'bo', ...happening } as CaseEvent;
}

/** A change of severity in that case. */
export function severity(when: string, to: 1 | 2 | 3 | 4): CaseEvent {
  return happens(when, { type: 'severity-set', severity: to, reason: 'impact re-assessed' });
}

/** The built-in editions, or one in their place. */
export function contextWith(edition: Partial<Edition> = {}): FoldContext {
  const context = createVectorContext();
  return {
    ...context,
    edition: (id) => (id === 'targets' ? { ...targetsEdition, ...edition } : context.edition(id)),
  };
}

/** The state of a case whose events are known to be possible. */
export function stateOf(events: ReadonlyArray<CaseEvent>, context: FoldContext = contextWith()): CaseState {
  const folded = foldCase(events, context);
  if (!folded.ok) throw new Error(JSON.stringify(folded.error));
  return folded.value;
}

/** What a clock with a leg reads at a time of that week. */
export function reading(
  name: ClockName,
  when: string,
  events: ReadonlyArray<CaseEvent>,
  context: FoldContext = contextWith(),
): LegReading {
  const state = stateOf(events, context);
  const edition = context.edition(state.opening.edition) ?? targetsEdition;
  const calendar = context.calendarOf(state.opening.customer, edition);
  const read = readClock(state.clocks[name], at(when), calendar, edition.warningFraction);
  if (read.state === 'not-applicable' || read.state === 'not-started')
    throw new Error(`The clock is ${read.state}.`);
  return read;
}

/** A clock of a case that has a leg, and what it reads at an instant. */
export interface Leg {
  readonly clock: LegClock;
  read(now: number): LegReading;
}

/** The clocks of a case that have a leg. */
export function legsOf(state: CaseState): ReadonlyArray<Leg> {
  const context = contextWith();
  const terms = termsOf(state.opening, context);
  if (terms === undefined) throw new Error('The edition is not installed.');
  return Object.values(state.clocks)
    .filter((clock) => clock.kind === 'leg')
    .map((clock) => ({
      clock,
      read: (now) => readClock(clock, now, terms.calendar, terms.edition.warningFraction) as LegReading,
    }));
}
