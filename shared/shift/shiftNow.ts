import type { BusinessCalendar } from '../calendar/businessCalendar.ts';
import { createCalendar } from '../calendar/createCalendar.ts';
import { formatDate, parseDate } from '../calendar/instant/civilDate.ts';
import { DAY, type Instant } from '../calendar/instant/instant.ts';
import type { CalendarProblem } from '../calendar/spec/calendarProblem.ts';
import type { ClosedDay } from '../calendar/spec/closedDay.ts';
import type { Result } from '../lang/result.ts';
import { err, ok } from '../lang/result.ts';
import type { Absence, ShiftPlan } from './shiftPlan.ts';

/** Whether somebody is on shift, until when that holds, and who stands in for somebody who is absent. */
export type ShiftNow =
  | { readonly kind: 'on'; readonly until: Instant }
  | { readonly kind: 'off'; readonly until: Instant }
  | { readonly kind: 'absent'; readonly until: Instant; readonly deputy: string | null };

/** A plan that can be asked. */
export interface ShiftCalendar {
  readonly plan: ShiftPlan;
  at(now: Instant): ShiftNow;
}

/** The longest absence that is taken: a date typed wrongly must not send somebody away for a century. */
const LONGEST_DAYS = 400;

/** Gives a plan that can be asked, or names the first field that makes it impossible. */
export function createShift(plan: ShiftPlan): Result<ShiftCalendar, CalendarProblem> {
  const away = absentDates(plan.absences);
  if (!away.ok) return away;
  const { zone, week } = plan;
  const created = createCalendar({ zone, week, closedDays: away.value, businessDayMs: DAY });
  if (!created.ok) return created;
  const calendar = created.value;
  return ok({ plan, at: (now) => shiftNow(plan, calendar, now) });
}

function shiftNow({ absences }: ShiftPlan, calendar: BusinessCalendar, now: Instant): ShiftNow {
  if (calendar.isOpen(now)) return { kind: 'on', until: calendar.closesAt(now) };
  const until = calendar.nextOpen(now);
  const today = calendar.localDate(now);
  const absence = absences.find(({ from, to }) => from <= today && today <= to);
  return absence === undefined ? { kind: 'off', until } : { kind: 'absent', until, deputy: absence.deputy };
}

function absentDates(absences: ReadonlyArray<Absence>): Result<ReadonlyArray<ClosedDay>, CalendarProblem> {
  const dates = new Set<string>();
  for (const [index, { from, to }] of absences.entries()) {
    const [first, last] = [parseDate(from), parseDate(to)];
    if (first === undefined) return err(badDate(`absences[${index}].from`, from));
    if (last === undefined || last < first || last - first >= LONGEST_DAYS)
      return err(badDate(`absences[${index}].to`, to));
    for (let day = first; day <= last; day += 1) dates.add(formatDate(day));
  }
  return ok([...dates].sort().map((date) => ({ date })));
}

function badDate(field: string, value: string): CalendarProblem {
  return { kind: 'bad-date', field, value };
}
