import { DAY, type Instant } from '../../../shared/calendar/instant/instant.ts';
import { CLOCK_NAMES } from '../../../shared/clock/caseClock.ts';
import type { Severity } from '../../../shared/policy/severity.ts';
import {
  countInWeek,
  createFactCounter,
  type FactCounter,
  type FactCounts,
  type Standing,
  weekOf,
} from '../../../shared/review/facts/factCount.ts';
import type { CountedFact } from '../../../shared/review/facts/reviewFact.ts';
import type { Span } from '../../../shared/review/reviewWeeks.ts';
import type { Database } from '../sqlite.ts';
import { factsBetween, OUTCOMES, PAUSED } from './reviewFacts.ts';
import { type CounterRow, dayOf, NAMELESS, readCounters } from './reviewShares.ts';

/**
 * Counts the facts of the weeks by the counters of their days: its cost follows the days, not the cases. The days of a
 * lead begin at other instants than those of UTC, so what lies between the edge of a week and the nearest midnight of
 * UTC is counted one by one; so is what runs and was due today before `now`.
 */
export function countsByDay(database: Database, weeks: ReadonlyArray<Span>, now: Instant): FactCounts {
  const counter = createFactCounter();
  const standingOn = standingBefore(dayOf(now));
  countDays(database, weeks, counter, standingOn);
  const present = weekOf(now, weeks);
  if (present !== null) {
    const paused = dayOf(PAUSED);
    for (const row of readCounters(database, paused, paused + 1)) countRow(counter, row, present, standingOn);
  }
  for (const move of movesAtEdges(weeks)) moveFacts(database, move, counter, standingOn);
  missToday(database, weeks, now, counter);
  return counter.counts();
}

/** How a target of a day stands, by an outcome's place in `OUTCOMES`. */
type StandingOn = (outcome: number, day: number) => Standing;

const MET = OUTCOMES.indexOf('met');
const MISSED = OUTCOMES.indexOf('missed');

/** Today counts as still open. */
function standingBefore(today: number): StandingOn {
  return (outcome, day) => {
    if (outcome === MET) return 'attained';
    return outcome === MISSED || day < today ? 'missed' : 'open';
  };
}

function countDays(
  database: Database,
  weeks: ReadonlyArray<Span>,
  counter: FactCounter,
  standingOn: StandingOn,
): void {
  const days = weeks.map(({ from, to }) => ({ from: nearestDay(from), to: nearestDay(to) }));
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return;
  for (const row of readCounters(database, first.from, last.to)) {
    const week = weekOf(row.day, days);
    if (week !== null) countRow(counter, row, week, standingOn);
  }
}

function countRow(counter: FactCounter, row: CounterRow, week: number, standingOn: StandingOn): void {
  const { day, part, rest, count } = row;
  const severity = row.severity as Severity;
  switch (part) {
    case 't': {
      const clock = CLOCK_NAMES[Number(rest[0])] ?? 'response';
      counter.target({ clock, week, severity, standing: standingOn(Number(rest[1]), day) }, count);
      return;
    }
    case 'c':
      countChannel(counter, row, standingOn);
      return;
    case 'm':
      counter.time(row.severity === NAMELESS ? null : rest, 0, count);
      return;
    case 'x':
      counter.closing({ rule: rest, week }, count);
      return;
    case 'r':
      counter.reopening({ severity, week }, count);
  }
}

/** What was stopped was given. */
function countChannel(
  counter: FactCounter,
  { day, rest, severity, count }: CounterRow,
  standingOn: StandingOn,
) {
  const outcome = Number(rest[0]);
  const channel = severity === NAMELESS ? null : rest.slice(1);
  counter.channel({ channel, standing: standingOn(outcome, day) }, count);
  if (outcome === MET || outcome === MISSED) counter.time(channel, count, 0);
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

function moveFacts(database: Database, move: Move, counter: FactCounter, standingOn: StandingOn): void {
  const { wrong, right } = move;
  for (const fact of factsBetween(database, move.from, move.to)) {
    const { outcome, at } = fact;
    const standing = outcome === null ? null : standingOn(OUTCOMES.indexOf(outcome), dayOf(at ?? PAUSED));
    if (wrong !== null) countInWeek(counter, fact, wrong, standing, -1);
    if (right !== null) countInWeek(counter, fact, right, standing, 1);
  }
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
