import type { CaseEvent, CaseEventType } from '../../case/events/caseEvent.ts';
import { effectiveEvents } from '../../case/events/effectiveEvents.ts';
import type { CaseState } from '../../case/fold/caseState.ts';
import { shownClocks } from '../../case/fold/shownClocks.ts';
import { type CaseClocks, CLOCK_NAMES, type ClockName, type LegClock } from '../../clock/caseClock.ts';
import { closingRule } from './closingRule.ts';
import { EVERY_MOMENT, type Outcome, type ReviewFact } from './reviewFact.ts';

/**
 * Gives what the review counts of a case, from its fold, its events in recorded order and the key of its business
 * calendar. Free of "now": the projection stores it, a replay makes it anew, and both are the same.
 */
export function caseFacts(
  state: CaseState,
  events: ReadonlyArray<CaseEvent>,
  calendar: string,
): ReadonlyArray<ReviewFact> {
  const clocks = shownClocks(state);
  const next = state.stage === 'closed' ? null : nextClock(clocks);
  const happened = happenedIn(events, state);
  return [
    ...CLOCK_NAMES.flatMap((name) => clockFacts(state, clocks, name, { calendar, next, happened })),
    ...restoredFacts(state),
    ...resolvedFacts(state),
    ...endings(state, happened),
  ];
}

/** True for events that change nothing that the review counts: most of a long case. */
export function isAside(events: ReadonlyArray<CaseEvent>): boolean {
  return events.length > 0 && events.every(({ type }) => !IS_COUNTED[type]);
}

/** Whether an event of a type can change what the review counts. A retraction can: it takes any other back. */
const IS_COUNTED: Readonly<Record<CaseEventType, boolean>> = {
  opened: true,
  responded: true,
  'severity-set': true,
  'priority-set': false,
  'awaiting-customer': true,
  'customer-replied': true,
  restored: true,
  'resolution-proposed': true,
  'issue-reported': true,
  closed: true,
  reopened: true,
  'status-update': false,
  'rca-delivered': true,
  escalated: false,
  'closure-notice': false,
  note: false,
  'owner-set': false,
  'contact-reachable': false,
  retracted: true,
  'set-aside': false,
  settled: false,
};

interface ClockPlace {
  readonly calendar: string;
  readonly next: ClockName | null;
  readonly happened: ReadonlyArray<CaseEvent>;
}

function clockFacts(
  state: CaseState,
  clocks: CaseClocks,
  name: ClockName,
  { calendar, next, happened }: ClockPlace,
): ReadonlyArray<ReviewFact> {
  const clock = clocks[name];
  if (clock.kind !== 'leg') return [];
  const outcome = outcomeOf(clock);
  return [
    {
      kind: name,
      at: outcome === 'met' ? clock.stopped : clock.due,
      severity: state.runs[name].severity,
      edition: state.opening.edition,
      objective: clock.objective,
      outcome,
      label: name === 'response' ? channelOf(state, happened) : null,
      elapsedMs: clock.stopped === null ? null : clock.bankedMs,
      targetMs: clock.targetMs,
      calendar: outcome === 'running' ? hoursOf(clock, calendar) : null,
      nextOf: next === name ? state.severity : null,
    },
  ];
}

function outcomeOf({ stopped, due }: LegClock): Outcome {
  if (stopped === null) return 'running';
  return due !== null && stopped > due ? 'missed' : 'met';
}

function hoursOf({ hours }: LegClock, calendar: string): string {
  return hours === 'business' ? calendar : EVERY_MOMENT;
}

/** Of the earliest due; the queue is ordered by its instant (policy §4). */
function nextClock(clocks: CaseClocks): ClockName | null {
  let next: { readonly name: ClockName; readonly due: number } | null = null;
  for (const name of CLOCK_NAMES) {
    const clock = clocks[name];
    if (clock.kind !== 'leg' || clock.stopped !== null || clock.due === null) continue;
    if (next === null || clock.due < next.due) next = { name, due: clock.due };
  }
  return next?.name ?? null;
}

/** The channel of the first response; that of the opening until there is one. */
function channelOf({ opening }: CaseState, happened: ReadonlyArray<CaseEvent>): string | null {
  const response = happened.find((event) => event.type === 'responded');
  const channel = response?.type === 'responded' ? response.channel : undefined;
  const named: unknown = channel ?? opening.channel;
  return typeof named === 'string' && named !== '' ? named : null;
}

/** When the function came back. A mean counts the time of impact by the wall, a deadline the time of its clock. */
function restoredFacts({
  opening,
  severity,
  restoredAt,
  timeToRestoreMs,
  clocks,
}: CaseState): ReadonlyArray<ReviewFact> {
  if (restoredAt === null || timeToRestoreMs === null) return [];
  const { restoration } = clocks;
  const clock = restoration.kind === 'leg' ? restoration : null;
  return [
    {
      ...plainFact('restored', restoredAt, severity, opening.edition),
      objective: clock?.objective ?? null,
      outcome: clock === null ? null : outcomeOf(clock),
      elapsedMs: clock?.objective === 'deadline' ? clock.bankedMs : timeToRestoreMs,
      targetMs: clock?.targetMs ?? null,
    },
  ];
}

/** The latest resolution that stands; a case that carries an RCA has none of its own (policy §1). */
function resolvedFacts(state: CaseState): ReadonlyArray<ReviewFact> {
  const { opening, resolvedSeverity, proposedAt, closedAt } = state;
  const at = proposedAt ?? closedAt;
  if (resolvedSeverity === null || at === null || opening.follows !== undefined) return [];
  return [
    {
      ...plainFact('resolved', at, resolvedSeverity, opening.edition),
      elapsedMs: Math.max(0, at - opening.at),
    },
  ];
}

function endings(state: CaseState, happened: ReadonlyArray<CaseEvent>): ReadonlyArray<ReviewFact> {
  const { opening, severity, closedAt } = state;
  const plain = (kind: 'closed' | 'reopened', at: number): ReviewFact =>
    plainFact(kind, at, severity, opening.edition);
  const reopened = happened
    .filter((event) => event.type === 'reopened')
    .map(({ at }) => plain('reopened', at));
  if (closedAt === null) return reopened;
  return [...reopened, { ...plain('closed', closedAt), label: closingRule(happened) }];
}

function plainFact(
  kind: ReviewFact['kind'],
  at: number,
  severity: ReviewFact['severity'],
  edition: string,
): ReviewFact {
  return {
    kind,
    at,
    severity,
    edition,
    objective: null,
    outcome: null,
    label: null,
    elapsedMs: null,
    targetMs: null,
    calendar: null,
    nextOf: null,
  };
}

/** The events that count, by when they took effect; only looked for where they tell something. */
function happenedIn(events: ReadonlyArray<CaseEvent>, state: CaseState): ReadonlyArray<CaseEvent> {
  if (state.respondedAt === null && state.closedAt === null && state.reopenings === 0) return [];
  const effective = effectiveEvents(events);
  if (!effective.ok) throw new Error(`Case ${state.case} was folded from an impossible order.`);
  return effective.value.places.map((place) => events[place] as CaseEvent);
}
