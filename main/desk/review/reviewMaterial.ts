import type { BusinessCalendar } from '../../../shared/calendar/businessCalendar.ts';
import { createCalendarShelf } from '../../../shared/calendar/calendarShelf.ts';
import { roundTheClock } from '../../../shared/calendar/roundTheClock.ts';
import { MOST_AT_RISK } from '../../../shared/review/atRisk.ts';
import { dueSpan } from '../../../shared/review/breachForecast.ts';
import { EVERY_MOMENT } from '../../../shared/review/facts/reviewFact.ts';
import type { LeadSettings } from '../../../shared/review/leadSettings.ts';
import type { HoursOf } from '../../../shared/review/openClock.ts';
import { bandEdges, type HeatCount } from '../../../shared/review/queueHeat.ts';
import type { NowMaterial, ReviewMaterial, ReviewQuestion } from '../../../shared/review/review.ts';
import { paceSpan, spanOf, weeksOf } from '../../../shared/review/reviewWeeks.ts';
import { longestWindow } from '../../../shared/review/rollingMean.ts';
import { readCalendarSpec } from '../../persistence/calendarStore.ts';
import { numbersOfRows } from '../../persistence/queue/numbersOfRows.ts';
import { closedIn, countsByWeek, pacesOf } from '../../persistence/review/reviewCounts.ts';
import { resolutionsOf, restorationsOf } from '../../persistence/review/reviewLengths.ts';
import {
  calendarsInQueue,
  clocksDue,
  heatOf,
  loadsOf,
  overMeanOf,
  urgentCountsOf,
  urgentRows,
} from '../../persistence/review/reviewQueue.ts';
import { type LookedUp, lookUpScope, type ReviewScope } from '../../persistence/review/reviewScope.ts';
import type { DeskCore } from '../deskCore.ts';

/** Finds the calendar of a key; around the clock for `EVERY_MOMENT`. */
export type CalendarByKey = (key: string) => BusinessCalendar;

/** Calendars by their keys, each read once. Make one for each answer: another process may edit closed days. */
export function createCalendarsByKey({ database }: DeskCore): CalendarByKey {
  const shelf = createCalendarShelf();
  const known = new Map<string, BusinessCalendar>([[EVERY_MOMENT, roundTheClock()]]);
  return (key) => {
    const there = known.get(key);
    if (there !== undefined) return there;
    const spec = readCalendarSpec(database, key);
    if (spec === null) throw new Error(`The file has no calendar ${key}.`);
    const made = shelf(spec);
    known.set(key, made);
    return made;
  };
}

export function hoursBy(calendars: CalendarByKey): HoursOf {
  return ({ calendar }) => calendars(calendar);
}

/** What a review as bound and as of now is made from, counted by the store. */
export function readMaterial(
  core: DeskCore,
  question: ReviewQuestion,
  scope: ReviewScope,
  lead: LeadSettings,
  calendars: CalendarByKey,
): ReviewMaterial {
  const { database, editions } = core;
  const { range, zone, now } = question;
  const known = lookUpScope(database, scope);
  const span = spanOf(range, zone);
  const before = { from: span.from - longestWindow([...editions.values()]), to: span.from };
  return {
    ...nowOf(core, question, known, lead, calendars),
    counts: countsByWeek(database, weeksOf(range, zone), now, known),
    restorations: [
      ...restorationsOf(database, before, known, true),
      ...restorationsOf(database, span, known),
    ],
    resolutions: resolutionsOf(database, span, known),
    numbersOf: (rows) => numbersOfRows(database, rows),
  };
}

/** What its present half is made from. */
export function readNow(
  core: DeskCore,
  question: ReviewQuestion,
  scope: ReviewScope,
  lead: LeadSettings,
  calendars: CalendarByKey,
): NowMaterial {
  return nowOf(core, question, lookUpScope(core.database, scope), lead, calendars);
}

function nowOf(
  core: DeskCore,
  { now, horizon, zone }: ReviewQuestion,
  scope: LookedUp,
  lead: LeadSettings,
  calendars: CalendarByKey,
): NowMaterial {
  const { database } = core;
  const lately = paceSpan(now, lead.likelyLate.paceDays);
  return {
    paces: pacesOf(database, lately, scope),
    closedLately: closedIn(database, lately, scope),
    loads: loadsOf(database, scope),
    heat: readHeat(core, now, scope, calendars),
    urgent: urgentRows(database, now, scope, MOST_AT_RISK),
    urgentCounts: urgentCountsOf(database, now, scope),
    overMean: overMeanOf(database, now, scope),
    due: clocksDue(database, dueSpan(horizon, now, zone), scope),
  };
}

function readHeat(
  { database }: DeskCore,
  now: number,
  scope: LookedUp,
  calendars: CalendarByKey,
): ReadonlyArray<HeatCount> {
  const hours = calendarsInQueue(database).map((key) => {
    const calendar = calendars(key);
    return { calendar: key, edges: bandEdges(now, calendar, calendar.spec.businessDayMs) };
  });
  return heatOf(database, hours, scope);
}
