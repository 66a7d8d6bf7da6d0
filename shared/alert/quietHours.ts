import { createCalendar } from '../calendar/createCalendar.ts';
import type { Instant } from '../calendar/instant/instant.ts';
import { DAY } from '../calendar/instant/instant.ts';
import type { DayHours, WeekHours } from '../calendar/spec/weekHours.ts';

/** Wall-clock times HH:MM in the analyst's zone; over midnight when `from` is the later one. */
export interface QuietHours {
  readonly from: string;
  readonly to: string;
}

/** Gives when the quiet hours that hold now end; null when there are none now. Equal ends mean no quiet hours. */
export function quietUntil(now: Instant, quiet: QuietHours | null, zone: string): Instant | null {
  if (quiet === null || quiet.from === quiet.to) return null;
  const week = everyDay(hoursOf(quiet));
  const calendar = createCalendar({ zone, week, closedDays: [], businessDayMs: DAY });
  if (!calendar.ok)
    throw new Error(`Quiet hours ${quiet.from} to ${quiet.to} in ${zone} got past their check.`);
  return calendar.value.isOpen(now) ? calendar.value.closesAt(now) : null;
}

function hoursOf({ from, to }: QuietHours): DayHours {
  if (from < to) return [[from, to]];
  const evening: DayHours = [[from, '24:00']];
  return to === '00:00' ? evening : [['00:00', to], ...evening];
}

function everyDay(hours: DayHours): WeekHours {
  return { mon: hours, tue: hours, wed: hours, thu: hours, fri: hours, sat: hours, sun: hours };
}
