import { DAY, type Instant } from '../../../shared/calendar/instant/instant.ts';
import {
  countGroup,
  countInWeek,
  createFactCounter,
  type FactCounter,
  type FactCounts,
  type FactGroup,
  weekOf,
} from '../../../shared/review/facts/factCount.ts';
import type { CountedFact } from '../../../shared/review/facts/reviewFact.ts';
import type { Span } from '../../../shared/review/reviewWeeks.ts';
import type { Database } from '../sqlite.ts';
import { dayOf, groupsByWeek, type WeekDays } from './dayCounts.ts';
import { PAUSED } from './factColumns.ts';
import { factsBetween } from './reviewFacts.ts';
import { groupsOfSpans } from './reviewGroups.ts';

/**
 * Counts the facts of the weeks by the counters of their days: its cost follows the days, not the cases. The days of a
 * lead begin at other instants than those of UTC, so what lies between the edge of a week and the nearest midnight of
 * UTC is counted from the facts themselves; so is what runs and was due today before `now`.
 */
export function countsByDay(database: Database, weeks: ReadonlyArray<Span>, now: Instant): FactCounts {
  const counter = createFactCounter();
  const today = dayOf(now);
  for (const { group, week, standing } of groupsByWeek(database, daysOf(weeks, now), today)) {
    countGroup(counter, group, week, standing);
  }
  for (const { span: move, group, standing } of groupsOfSpans(database, movesAtEdges(weeks), today * DAY)) {
    if (move.wrong !== null) countGroup(counter, taken(group), move.wrong, standing);
    if (move.right !== null) countGroup(counter, group, move.right, standing);
  }
  missToday(database, weeks, now, counter);
  return counter.counts();
}

/** The days nearest to each week; paused clocks count as open in the week that holds `now`. */
function daysOf(weeks: ReadonlyArray<Span>, now: Instant): ReadonlyArray<WeekDays> {
  const days = weeks.map(({ from, to }, week) => ({ week, from: nearestDay(from), to: nearestDay(to) }));
  const present = weekOf(now, weeks);
  const paused = dayOf(PAUSED);
  return present === null ? days : [...days, { week: present, from: paused, to: paused + 1 }];
}

/** Facts of a span that were counted in one week and belong to another; null for none of the range. */
interface Move extends Span {
  readonly wrong: number | null;
  readonly right: number | null;
}

/** What lies between the edge of a week and the midnight that it was rounded to. */
function movesAtEdges(weeks: ReadonlyArray<Span>): ReadonlyArray<Move> {
  const edges = [...weeks.map(({ from }) => from), ...weeks.slice(-1).map(({ to }) => to)];
  return edges.map((edge, place) => {
    const midnight = nearestDay(edge) * DAY;
    const before = place === 0 ? null : place - 1;
    const after = place === weeks.length ? null : place;
    return edge < midnight
      ? { from: edge, to: midnight, wrong: before, right: after }
      : { from: midnight, to: edge, wrong: after, right: before };
  });
}

function taken(group: FactGroup): FactGroup {
  return { ...group, count: -group.count, timed: -group.timed, elapsedMs: -group.elapsedMs };
}

/** What runs and was due today before `now` is missed. */
function missToday(database: Database, weeks: ReadonlyArray<Span>, now: Instant, counter: FactCounter): void {
  const isLate = ({ outcome }: CountedFact): boolean => outcome === 'running';
  for (const fact of factsBetween(database, dayOf(now) * DAY, now).filter(isLate)) {
    const week = weekOf(fact.at ?? now, weeks);
    if (week === null) continue;
    countInWeek(counter, fact, week, 'open', -1);
    countInWeek(counter, fact, week, 'missed', 1);
  }
}

function nearestDay(at: Instant): number {
  return Math.round(at / DAY);
}
