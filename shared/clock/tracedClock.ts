import type { Instant } from '../calendar/instant/instant.ts';
import type { CaseTerms } from '../policy/caseTerms.ts';
import type { Target } from '../policy/edition.ts';
import type { Severity } from '../policy/severity.ts';
import type { CaseClock, ClockName, LegClock } from './caseClock.ts';
import type { ClockMark, ClockRun, LegStart, Standing } from './clockRun.ts';
import { targetMs, targetOf } from './clockTarget.ts';
import type { LegPlan } from './layLeg.ts';
import { layLeg } from './layLeg.ts';
import { openTimeOf } from './openTime.ts';

/** A clock with what it did so far. */
export interface TracedClock {
  readonly clock: CaseClock;
  readonly run: ClockRun;
}

/** Which clock is asked to change, when, and what then holds of the case. */
export interface ClockMoment {
  readonly name: ClockName;
  readonly at: Instant;
  readonly severity: Severity;
  /** What a clock does that nothing stops: it runs, or pauses where the edition says so. */
  readonly standing: 'running' | 'paused';
  readonly terms: CaseTerms;
}

/** The clock of a case that has none of the kind. */
export function absentClock(severity: Severity): TracedClock {
  return { clock: { kind: 'not-applicable' }, run: { startedBy: null, severity, marks: [] } };
}

/** Starts the first leg of a clock, with the severity of the moment (policy §4). */
export function startClock(moment: ClockMoment, startedBy: LegStart): TracedClock {
  const { name, at, severity, standing, terms } = moment;
  const target = targetOf(terms.edition, severity, name);
  if (target === null) {
    return {
      clock: { kind: 'not-applicable' },
      run: { startedBy: null, severity, marks: [{ at, standing: 'not-applicable' }] },
    };
  }
  const marks = [{ at, standing }];
  return { clock: layLeg(planOf(target, at, terms), marks, terms), run: { startedBy, severity, marks } };
}

/** Stops a clock that is not stopped; it keeps its result (policy §4). */
export function stopClock(traced: TracedClock, moment: ClockMoment): TracedClock {
  return isStopped(traced) ? traced : mark(traced, moment, 'stopped');
}

/** Pauses a clock or lets it go on, as the stage of the case says; a stopped one stays stopped. */
export function standClock(traced: TracedClock, moment: ClockMoment): TracedClock {
  const now = standingOf(traced);
  if (now === moment.standing || (now !== 'running' && now !== 'paused')) return traced;
  return mark(traced, moment, moment.standing);
}

/** Lets a stopped clock go on. What happened to the severity meanwhile is one change, made now (policy §4). */
export function resumeClock(traced: TracedClock, moment: ClockMoment): TracedClock {
  if (!isStopped(traced)) return traced;
  const standing = traced.clock.kind === 'leg' ? moment.standing : 'not-applicable';
  return changeSeverity(mark(traced, moment, standing), moment);
}

/** Takes over the severity of the moment; a stopped clock does not notice (policy §4). */
export function changeSeverity(traced: TracedClock, moment: ClockMoment): TracedClock {
  const { clock, run } = traced;
  const { name, at, severity, standing, terms } = moment;
  if (severity === run.severity || isStopped(traced)) return traced;
  const target = targetOf(terms.edition, severity, name);
  if (target === null) {
    const marks = withMark(run.marks, at, 'not-applicable');
    return { clock: { kind: 'not-applicable' }, run: { startedBy: null, severity, marks } };
  }
  if (clock.kind !== 'leg') {
    const marks = withMark(run.marks, at, standing);
    const leg = layLeg(planOf(target, at, terms), marks, terms);
    return { clock: leg, run: { startedBy: 'became-applicable', severity, marks } };
  }
  const isRaised = severity < run.severity;
  if (isRaised && terms.edition.raiseFrom === 'change') return raise({ clock, run }, target, moment);
  return layFromOpening(run, isRaised ? 'raised' : 'lowered', target, moment);
}

/** From now on at the new target, but never due later than it was; past due it stays as it is. */
function raise(
  { clock, run }: { readonly clock: LegClock; readonly run: ClockRun },
  target: Target,
  { at, severity, terms }: ClockMoment,
): TracedClock {
  const oldHours = openTimeOf(clock.hours, terms.calendar);
  // A paused clock has no due instant; what counts is when it would be late if it went on now.
  const oldDue = clock.due ?? oldHours.add(at, clock.targetMs - clock.bankedMs);
  if (oldDue < at) return { clock, run: { ...run, severity } };
  const plan = planOf(target, at, terms);
  const open = openTimeOf(plan.hours, terms.calendar);
  const due = Math.min(oldDue, open.add(at, plan.targetMs));
  const leg = layLeg({ ...plan, targetMs: open.between(at, due) }, run.marks, terms);
  return { clock: leg, run: { ...run, startedBy: 'raised', severity } };
}

/** From the opening on at the new target, counting only the time in which the clock ran. */
function layFromOpening(
  run: ClockRun,
  startedBy: LegStart,
  target: Target,
  moment: ClockMoment,
): TracedClock {
  const opening = (run.marks[0] as ClockMark).at;
  const clock = layLeg(planOf(target, opening, moment.terms), run.marks, moment.terms);
  return { clock, run: { ...run, startedBy, severity: moment.severity } };
}

function planOf(target: Target, start: Instant, { edition }: CaseTerms): LegPlan {
  const { objective, hours } = target;
  return { objective, hours, start, targetMs: targetMs(edition, target) };
}

function mark({ clock, run }: TracedClock, { at, terms }: ClockMoment, standing: Standing): TracedClock {
  const marks = withMark(run.marks, at, standing);
  return { clock: clock.kind === 'leg' ? layLeg(clock, marks, terms) : clock, run: { ...run, marks } };
}

function withMark(
  marks: ReadonlyArray<ClockMark>,
  at: Instant,
  standing: Standing,
): ReadonlyArray<ClockMark> {
  return marks.at(-1)?.standing === standing ? marks : [...marks, { at, standing }];
}

function standingOf({ run }: TracedClock): Standing | undefined {
  return run.marks.at(-1)?.standing;
}

function isStopped(traced: TracedClock): boolean {
  return standingOf(traced) === 'stopped';
}
