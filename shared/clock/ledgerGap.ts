import type { BusinessCalendar } from '../calendar/businessCalendar.ts';
import { formatDate, weekdayIndex } from '../calendar/instant/civilDate.ts';
import type { Instant } from '../calendar/instant/instant.ts';
import { DAY } from '../calendar/instant/instant.ts';
import { WEEKDAYS } from '../calendar/instant/weekday.ts';
import type { ZoneOffsets } from '../calendar/zone/zoneOffsets.ts';
import { zoneOffsets } from '../calendar/zone/zoneOffsets.ts';
import type { LedgerReason } from './clockLedger.ts';

/** Closed time that a ledger names: whole local dates with one reason, and what lies around them. */
export interface GapPart {
  readonly from: Instant;
  readonly to: Instant;
  readonly firstDate: string;
  readonly lastDate: string;
  readonly reason: LedgerReason;
}

interface Run {
  readonly firstDay: number;
  readonly lastDay: number;
  readonly reason: LedgerReason;
  /** Days that have no hours in any week. */
  readonly isOff: boolean;
}

const SATURDAY = 5;

/**
 * Gives the closed dates within a gap of the calendar, as parts that fill it. Nights and breaks have none: nobody asks
 * why an evening does not count. With `fromTheStart` the date on which the gap begins is one of them.
 */
export function gapParts(
  calendar: BusinessCalendar,
  gap: { readonly from: Instant; readonly to: Instant },
  fromTheStart: boolean,
): GapPart[] {
  const offsets = zoneOffsets(calendar.spec.zone);
  const runs = runsOf(datesOf(gap, fromTheStart, offsets), calendar);
  return runs.map(({ firstDay, lastDay, reason }, i) => ({
    from: i === 0 ? gap.from : offsets.toInstant(firstDay * DAY),
    to: i === runs.length - 1 ? gap.to : offsets.toInstant((runs[i + 1]?.firstDay ?? lastDay) * DAY),
    firstDate: formatDate(firstDay),
    lastDate: formatDate(lastDay),
    reason,
  }));
}

/** The local dates that lie wholly within the gap, and its first one where that was asked for. */
function datesOf(
  gap: { readonly from: Instant; readonly to: Instant },
  withFirst: boolean,
  offsets: ZoneOffsets,
) {
  const days: number[] = [];
  const first = offsets.localDay(gap.from);
  for (let day = first; offsets.toInstant(day * DAY) < gap.to; day += 1) {
    const isWhole = offsets.toInstant(day * DAY) >= gap.from && offsets.toInstant((day + 1) * DAY) <= gap.to;
    if (offsets.hasDay(day) && (isWhole || (withFirst && day === first))) days.push(day);
  }
  return days;
}

function runsOf(days: ReadonlyArray<number>, calendar: BusinessCalendar): Run[] {
  const runs: Run[] = [];
  for (const day of days) {
    const run = runOf(day, calendar);
    const last = runs.at(-1);
    if (last && belongsTo(last, run)) runs[runs.length - 1] = joined(last, run);
    else runs.push(run);
  }
  return runs;
}

function runOf(day: number, calendar: BusinessCalendar): Run {
  const index = weekdayIndex(day);
  const weekday = WEEKDAYS[index];
  const isOff = weekday === undefined || calendar.spec.week[weekday].length === 0;
  const at = { firstDay: day, lastDay: day, isOff };
  if (isOff) return { ...at, reason: { kind: index >= SATURDAY ? 'weekend' : 'closed' } };
  const closedDay = calendar.isClosedDay(formatDate(day));
  return {
    ...at,
    reason: closedDay ? { kind: 'holiday', name: closedDay.name ?? null } : { kind: 'closed' },
  };
}

/** Days off that touch are one part, a weekend when a Saturday or Sunday is among them; so are days of one holiday. */
function belongsTo(last: Run, next: Run): boolean {
  if (last.isOff || next.isOff) return last.isOff && next.isOff;
  const [a, b] = [last.reason, next.reason];
  return a.kind === b.kind && (a.kind !== 'holiday' || b.kind !== 'holiday' || a.name === b.name);
}

function joined(last: Run, next: Run): Run {
  return {
    ...last,
    lastDay: next.lastDay,
    reason: next.reason.kind === 'weekend' ? next.reason : last.reason,
  };
}
