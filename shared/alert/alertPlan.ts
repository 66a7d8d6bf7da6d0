import type { BusinessCalendar } from '../calendar/businessCalendar.ts';
import type { Instant, Milliseconds } from '../calendar/instant/instant.ts';
import { MINUTE } from '../calendar/instant/instant.ts';
import { roundTheClock } from '../calendar/roundTheClock.ts';
import type { CaseState } from '../case/fold/caseState.ts';
import type { ClockName, LegClock } from '../clock/caseClock.ts';
import { warningMs } from '../clock/warning.ts';
import type { Edition } from '../policy/edition.ts';
import type { Severity } from '../policy/severity.ts';
import type { AlertClock, AlertThreshold } from './alertThreshold.ts';

/** One threshold of a case as an instant. (case, clock, threshold, due) is alerted once; a new due is a new alert. */
export interface PlannedAlert {
  readonly clock: AlertClock;
  readonly threshold: AlertThreshold;
  readonly due: Instant;
  /** When it is to be shown, unless quiet hours hold it. */
  readonly at: Instant;
  readonly severity: Severity;
  /** Shown again so long after each showing, until acknowledged; absent for once. */
  readonly repeatEveryMs?: Milliseconds;
}

export interface AlertContext {
  readonly edition: Edition;
  /** The business calendar of the case. */
  readonly calendar: BusinessCalendar;
  /** Whose alerts these are; absent for what holds whoever looks. */
  readonly self?: string;
}

const CRITICAL_FRACTIONS = [
  { fraction: 0.5, threshold: 'half' },
  { fraction: 0.8, threshold: 'four-fifths' },
] as const;

const REPEAT_AFTER_BREACH = 5 * MINUTE;

/**
 * Gives every threshold of a case, in order of time (policy §8). Fractions are points in open time. A clock that is
 * stopped or paused has none, and nothing is an alarm for the past: a threshold that was passed before the clock last
 * began to run (a reopening, a change of severity) is left out.
 */
export function alertPlan(state: CaseState, context: AlertContext): ReadonlyArray<PlannedAlert> {
  return [
    ...arrival(state, context),
    ...clockAlerts(state, 'response', context),
    ...clockAlerts(state, 'restoration', context),
    ...analysisAlerts(state, context),
    ...closureAlerts(state, context),
  ].sort((a, b) => a.at - b.at);
}

/** A case that opens as severity 1 or becomes one is told at once; the latter when its new leg starts. An opening is no news to who made it. */
function arrival(state: CaseState, { self }: AlertContext): PlannedAlert[] {
  if (state.severity !== 1 || state.stage === 'closed' || state.opening.follows !== undefined) return [];
  const opened = state.opening.at;
  const about = { clock: 'case', severity: 1 } as const;
  if (state.opening.severity === 1) {
    return state.opening.by === self ? [] : [{ ...about, threshold: 'opened', due: opened, at: opened }];
  }
  const legs = [runningLeg(state, 'restoration'), runningLeg(state, 'response')];
  // A clock that was late already keeps its leg: it starts at the opening, and was alerted.
  const raised = legs.find((leg) => leg !== null && leg.start > opened);
  return raised ? [{ ...about, threshold: 'raised', due: raised.start, at: raised.start }] : [];
}

function clockAlerts(
  state: CaseState,
  clock: 'response' | 'restoration',
  context: AlertContext,
): PlannedAlert[] {
  const leg = runningLeg(state, clock);
  if (leg === null) return [];
  const { severity } = state;
  return [...warnings(leg, severity, context), passing(leg, severity)]
    .filter(({ at }) => at >= leg.runningFrom)
    .map((alert) => ({ ...alert, clock, due: leg.due, severity }));
}

/** At due exactly it is not late (policy §4): the first late instant is a millisecond after. */
function passing(leg: RunningLeg, severity: Severity): Point {
  const at = leg.due + 1;
  if (leg.objective === 'mean') return { threshold: 'over-mean', at };
  return severity === 1
    ? { threshold: 'breach', at, repeatEveryMs: REPEAT_AFTER_BREACH }
    : { threshold: 'breach', at };
}

function warnings(leg: RunningLeg, severity: Severity, context: AlertContext): Point[] {
  // A leg without length is due where it starts: there is nothing to warn of before that.
  if (severity === 4 || leg.targetMs === 0) return [];
  if (severity === 1) {
    return CRITICAL_FRACTIONS.flatMap(({ fraction, threshold }) =>
      pointAt(leg, fraction, context).map((at) => ({ threshold, at })),
    );
  }
  return pointAt(leg, context.edition.warningFraction, context).map((at) => ({ threshold: 'warning', at }));
}

/** The instant at which a fraction of the target is used; none when it was used before the clock last began to run. */
function pointAt(leg: RunningLeg, fraction: number, { calendar }: AlertContext): Instant[] {
  const missing = warningMs(leg.targetMs, fraction) - leg.bankedMs;
  if (missing < 0) return [];
  const hours = leg.hours === 'business' ? calendar : roundTheClock(calendar.spec.zone);
  return [hours.add(leg.runningFrom, missing)];
}

/** An RCA that a follow-up case carries is told there. */
function analysisAlerts(state: CaseState, { edition, calendar }: AlertContext): PlannedAlert[] {
  const leg = state.followUp === null ? runningLeg(state, 'rca') : null;
  if (leg === null) return [];
  const about = { clock: 'rca', due: leg.due, severity: state.severity } as const;
  const dayBefore = calendar.subtract(leg.due, edition.businessDayMs);
  return [
    { ...about, threshold: 'day-before', at: dayBefore } as const,
    { ...about, threshold: 'due', at: leg.due } as const,
  ].filter(({ at }) => at >= leg.runningFrom);
}

function closureAlerts(state: CaseState, { edition, calendar }: AlertContext): PlannedAlert[] {
  const { noticeDue, autoClose } = state.rules;
  const about = { clock: 'closure', severity: state.severity } as const;
  const isWarned =
    state.noticeAt !== null && state.awaitingSince !== null && state.noticeAt >= state.awaitingSince;
  const alerts: PlannedAlert[] = [];
  if (noticeDue !== null && !isWarned) {
    alerts.push({ ...about, threshold: 'notice-due', due: noticeDue, at: noticeDue });
  }
  if (autoClose !== null) {
    const at = calendar.subtract(autoClose, edition.businessDayMs);
    alerts.push({ ...about, threshold: 'closes-soon', due: autoClose, at });
  }
  return alerts;
}

type RunningLeg = LegClock & { readonly due: Instant; readonly runningFrom: Instant };
type Point = Pick<PlannedAlert, 'threshold' | 'at' | 'repeatEveryMs'>;

function runningLeg(state: CaseState, name: ClockName): RunningLeg | null {
  const clock = state.clocks[name];
  if (clock.kind !== 'leg' || clock.stopped !== null) return null;
  const { due, runningFrom } = clock;
  return due === null || runningFrom === null ? null : { ...clock, due, runningFrom };
}
