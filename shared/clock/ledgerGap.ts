import type { BusinessCalendar } from '../calendar/businessCalendar.ts';
import { partOfDate } from '../calendar/dates/partOfDate.ts';
import { formatDate, weekdayIndex } from '../calendar/instant/civilDate.ts';
import type { Instant } from '../calendar/instant/instant.ts';
import { DAY } from '../calendar/instant/instant.ts';
import { WEEKDAYS } from '../calendar/instant/weekday.ts';
import type { Segment } from '../calendar/segment/segment.ts';
import { overlaps } from '../calendar/segment/segment.ts';
import { zoneOffsets } from '../calendar/zone/zoneOffsets.ts';
import type { LedgerReason } from './clockLedger.ts';

/** Closed time that a ledger names: local dates, or a part of one, with one reason, and what lies around them. */
export interface GapPart {
  readonly from: Instant;
  readonly to: Instant;
  readonly firstDate: string;
  readonly lastDate: string;
  /** The dates themselves, or the part of a date that is closed. */
  readonly closed: Segment;
  readonly reason: LedgerReason;
}

interface Run {
  readonly firstDay: number;
  readonly lastDay: number;
  readonly closed: Segment;
  readonly reason: LedgerReason;
  /** Days that have no hours in any week. */
  readonly isOff: boolean;
}

const SATURDAY = 5;

/**
 * Gives the closed dates within a gap of the calendar, and the closed parts of dates that it touches, as parts that fill
 * it. Nights and breaks have none: nobody asks why an evening does not count. With `fromTheStart` the date on which the
 * gap begins is one of them.
 */
export function gapParts(calendar: BusinessCalendar, gap: Segment, fromTheStart: boolean): GapPart[] {
  const runs = runsOf(gap, fromTheStart, calendar);
  return runs.map(({ firstDay, lastDay, closed, reason }, i) => ({
    from: i === 0 ? gap.from : closed.from,
    to: runs[i + 1]?.closed.from ?? gap.to,
    firstDate: formatDate(firstDay),
    lastDate: formatDate(lastDay),
    closed,
    reason,
  }));
}

function runsOf(gap: Segment, withFirst: boolean, calendar: BusinessCalendar): Run[] {
  const offsets = zoneOffsets(calendar.spec.zone);
  const runs: Run[] = [];
  const first = offsets.localDay(gap.from);
  for (let day = first; offsets.toInstant(day * DAY) < gap.to; day += 1) {
    if (!offsets.hasDay(day)) continue;
    const date = { from: offsets.toInstant(day * DAY), to: offsets.toInstant((day + 1) * DAY) };
    for (const run of runsOn(day, date, gap, calendar)) addRun(runs, run);
    if (withFirst && day === first && runs.length === 0) runs.push(runOf(day, date, calendar));
  }
  return runs;
}

/** A date that lies wholly in the gap is one run; of another one only what is said to be closed. */
function runsOn(day: number, date: Segment, gap: Segment, calendar: BusinessCalendar): Run[] {
  const isWhole = date.from >= gap.from && date.to <= gap.to;
  return isWhole ? [runOf(day, date, calendar)] : closedPartsOf(day, gap, calendar);
}

function addRun(runs: Run[], run: Run): void {
  const last = runs.at(-1);
  if (last && belongsTo(last, run)) runs[runs.length - 1] = joined(last, run);
  else runs.push(run);
}

/** What closes a part of a date that is open at other times, as far as it lies in the gap. */
function closedPartsOf(day: number, gap: Segment, calendar: BusinessCalendar): Run[] {
  const said = calendar.ownDate(formatDate(day))?.closedParts ?? [];
  return said
    .flatMap(({ name = null, part }): Run[] => {
      if (part === undefined) return [];
      const closed = partOfDate(calendar.spec.zone, formatDate(day), part);
      const reason = { kind: 'holiday', name, part } as const;
      return overlaps(closed, gap) ? [{ firstDay: day, lastDay: day, isOff: false, closed, reason }] : [];
    })
    .sort((a, b) => a.closed.from - b.closed.from);
}

function runOf(day: number, closed: Segment, calendar: BusinessCalendar): Run {
  const index = weekdayIndex(day);
  const weekday = WEEKDAYS[index];
  const at = { firstDay: day, lastDay: day, closed };
  const own = calendar.ownDate(formatDate(day));
  if (own?.ownHours !== undefined && own.hours.length > 0) {
    const { name = null, hours } = own.ownHours;
    return { ...at, isOff: false, reason: { kind: 'own-hours', name, hours } };
  }
  const isOff = weekday === undefined || calendar.spec.week[weekday].length === 0;
  if (isOff) return { ...at, isOff, reason: { kind: index >= SATURDAY ? 'weekend' : 'closed' } };
  const closedDay = own?.closedDay;
  return {
    ...at,
    isOff,
    reason: closedDay ? { kind: 'holiday', name: closedDay.name ?? null } : { kind: 'closed' },
  };
}

/** Days off that touch are one part, a weekend when a Saturday or Sunday is among them; so are days of one holiday. */
function belongsTo(last: Run, next: Run): boolean {
  if (last.isOff || next.isOff) return last.isOff && next.isOff;
  const [a, b] = [last.reason, next.reason];
  if (a.kind === 'holiday' && b.kind === 'holiday') {
    return a.name === b.name && a.part === undefined && b.part === undefined;
  }
  return a.kind === 'closed' && b.kind === 'closed';
}

function joined(last: Run, next: Run): Run {
  return {
    ...last,
    lastDay: next.lastDay,
    closed: { from: last.closed.from, to: next.closed.to },
    reason: next.reason.kind === 'weekend' ? next.reason : last.reason,
  };
}
