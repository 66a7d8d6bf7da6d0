import { HOUR, type Instant } from '../calendar/instant/instant.ts';
import { CLOCK_NAMES, type ClockName } from '../clock/caseClock.ts';
import type { Edition } from '../policy/edition.ts';
import type { Severity } from '../policy/severity.ts';
import type { QueueRow } from '../queue/queueRow.ts';
import { type AtRiskList, atRiskList, type UrgentCounts } from './atRisk.ts';
import { type Attained, type AttainmentChart, attainedOf, attainment, isBelow } from './attainment.ts';
import { type BreachForecast, breachForecast, forecastSpan, type Horizon } from './breachForecast.ts';
import { type Clearing, clearing } from './clearing.ts';
import { type Closures, closures, type Reopenings, reopenings } from './endings.ts';
import type { FactCounts } from './facts/factCount.ts';
import type { LeadSettings } from './leadSettings.ts';
import type { Pace, Prospects } from './likelyLate.ts';
import type { HoursOf, OpenClock } from './openClock.ts';
import { type HeatCount, type QueueHeat, queueHeat } from './queueHeat.ts';
import { type ChannelResponse, responseByChannel } from './responseByChannel.ts';
import { type DateRange, spanOf, weeksOf } from './reviewWeeks.ts';
import { type RollingMean, rollingMeans } from './rollingMean.ts';
import { type Resolutions, type ResolveSpread, timeToResolve } from './timeToResolve.ts';
import { type NumbersOf, type Restoration, type RestoreStrip, timeToRestore } from './timeToRestore.ts';
import { type LoadCount, loadsByOwner, type Workload, workload } from './workload.ts';

/** What a review is asked for. */
export interface ReviewQuestion {
  readonly range: DateRange;
  /** Whose dates and weeks. */
  readonly zone: string;
  readonly now: Instant;
  readonly horizon: Horizon;
}

/** All that the parts of a review are made from: counted by the store, or by a replay, alike. */
export interface ReviewMaterial extends NowMaterial {
  /** Of the weeks of the range. */
  readonly counts: FactCounts;
  /** Of the range; those under a mean objective also of the window before it. */
  readonly restorations: ReadonlyArray<Restoration>;
  readonly numbersOf: NumbersOf;
  readonly resolutions: Resolutions;
}

/** What the present parts are made from. */
export interface NowMaterial {
  readonly paces: ReadonlyArray<Pace>;
  /** Cases closed in the days of the pace. */
  readonly closedLately: number;
  readonly loads: ReadonlyArray<LoadCount>;
  readonly heat: ReadonlyArray<HeatCount>;
  /** Cases with a deadline that is past, at risk or in its last hour, in queue order; the first of them. */
  readonly urgent: ReadonlyArray<QueueRow>;
  readonly urgentCounts: UrgentCounts;
  readonly overMean: number;
  /** Running clocks that come due within the horizon, or within the hour. */
  readonly due: ReadonlyArray<OpenClock>;
}

/** The present half: what is in the queue, and what will happen. */
export interface ReviewNow {
  readonly heat: QueueHeat;
  readonly workload: Workload;
  readonly atRisk: AtRiskList;
  readonly forecast: BreachForecast;
  readonly clearing: Clearing;
}

/** The last weeks of a target, beside its goal. */
export interface RecentAttainment extends Attained {
  readonly clock: ClockName;
  readonly goal: number;
  readonly belowGoal: boolean;
  readonly weeks: number;
}

export interface ReviewSummary {
  readonly open: number;
  readonly breached: number;
  readonly overMean: number;
  readonly atRisk: number;
  /** Of the deadlines: due within the next hour. */
  readonly dueNextHour: number;
  readonly recent: ReadonlyArray<RecentAttainment>;
}

/** The whole answer: each field is one part of the screen, one sheet of the file. */
export interface Review extends ReviewNow {
  readonly question: ReviewQuestion;
  readonly summary: ReviewSummary;
  readonly attainment: ReadonlyArray<AttainmentChart>;
  readonly restore: ReadonlyArray<RestoreStrip>;
  readonly means: ReadonlyArray<RollingMean>;
  readonly resolve: ReadonlyArray<ResolveSpread>;
  readonly response: ReadonlyArray<ChannelResponse>;
  readonly closures: Closures;
  readonly reopenings: Reopenings;
}

export interface ReviewContext {
  readonly lead: LeadSettings;
  readonly editions: ReadonlyArray<Edition>;
  readonly hoursOf: HoursOf;
}

/** Gives the review: screen, plot, file and headless command all show this. */
export function reviewOf(material: ReviewMaterial, question: ReviewQuestion, context: ReviewContext): Review {
  const { lead, editions } = context;
  const { counts, restorations } = material;
  const weeks = weeksOf(question.range, question.zone);
  const span = spanOf(question.range, question.zone);
  const inRange = restorations.filter(({ at }) => at >= span.from && at < span.to);
  const present = reviewNow(material, question, context);
  return {
    question,
    summary: summaryOf(material, question, present.heat.all, lead, weeks.length),
    ...present,
    attainment: attainment(counts.targets, weeks, lead.goals),
    restore: timeToRestore(inRange, editions, material.numbersOf),
    means: rollingMeans(restorations, editions, weeks, question.now),
    resolve: timeToResolve(material.resolutions),
    response: responseByChannel(counts),
    closures: closures(counts.closings, weeks),
    reopenings: reopenings(counts.reopenings, weeks),
  };
}

/** Gives the present half alone: what a what-if shows before and after. */
export function reviewNow(
  material: NowMaterial,
  { now, horizon, zone }: ReviewQuestion,
  { lead, hoursOf }: Pick<ReviewContext, 'lead' | 'hoursOf'>,
): ReviewNow {
  const { paces, loads } = material;
  const prospects: Prospects = { now, paces, loads: loadsByOwner(loads), lead, hoursOf };
  const heat = queueHeat(material.heat, openBySeverity(loads));
  return {
    heat,
    workload: workload(loads, lead.usualLoad),
    atRisk: atRiskList(material.urgent, material.urgentCounts, prospects),
    forecast: breachForecast(material.due, horizon, forecastSpan(horizon, now, zone), prospects),
    clearing: clearing(heat.all, material.closedLately, lead.likelyLate.paceDays),
  };
}

/** So many last weeks stand in the summary. */
const RECENT_WEEKS = 4;

function summaryOf(
  { counts, urgentCounts, overMean, due }: ReviewMaterial,
  { now }: ReviewQuestion,
  open: number,
  { goals }: LeadSettings,
  weeks: number,
): ReviewSummary {
  const first = Math.max(0, weeks - RECENT_WEEKS);
  const recent = CLOCK_NAMES.map((clock): RecentAttainment => {
    const sum = attainedOf(counts.targets.filter((one) => one.clock === clock && one.week >= first));
    const goal = goals[clock];
    return { clock, goal, belowGoal: isBelow(sum.share, goal), weeks: weeks - first, ...sum };
  });
  const dueNextHour = due.filter(
    (clock) => clock.objective === 'deadline' && clock.due >= now && clock.due < now + HOUR,
  ).length;
  const { breached, atRisk } = urgentCounts;
  return { open, breached, overMean, atRisk, dueNextHour, recent };
}

function openBySeverity(loads: ReadonlyArray<LoadCount>): ReadonlyMap<Severity, number> {
  const open = new Map<Severity, number>();
  for (const { severity, count } of loads) open.set(severity, (open.get(severity) ?? 0) + count);
  return open;
}
