import { parseDate, weekdayIndex } from '../calendar/instant/civilDate.ts';
import { WEEKDAYS } from '../calendar/instant/weekday.ts';
import type { CalendarSpec } from '../calendar/spec/calendarSpec.ts';
import type { ClosedDay } from '../calendar/spec/closedDay.ts';
import type { OwnHours } from '../calendar/spec/ownHours.ts';
import type { DayHours, WeekHours } from '../calendar/spec/weekHours.ts';
import { given } from '../lang/given.ts';
import type { ClosedDayEdit } from './closedDayEdit.ts';

/**
 * Gives the days of an office: the public holidays that nobody edited, and what the edits say of theirs, in order of date
 * (policy §1). A day off on which it works as usual has the hours of the first weekday with hours.
 */
export function editedDays(
  { week, closedDays }: Pick<CalendarSpec, 'week' | 'closedDays'>,
  edits: ReadonlyArray<ClosedDayEdit>,
): Pick<CalendarSpec, 'closedDays' | 'ownHours'> {
  if (edits.length === 0) return { closedDays };
  const edited = new Set(edits.map(({ date }) => date));
  const kept = closedDays.filter(({ date }) => !edited.has(date));
  const closed = [...kept, ...edits.flatMap(closureOf)].sort((a, b) => a.date.localeCompare(b.date));
  const ownHours = edits.flatMap((edit) => hoursOf(week, edit));
  return ownHours.length === 0 ? { closedDays: closed } : { closedDays: closed, ownHours };
}

/** Gives one edit a date: that of the first list that has one. Lists come in order of precedence. */
export function mergedEdits(
  lists: ReadonlyArray<ReadonlyArray<ClosedDayEdit>>,
): ReadonlyArray<ClosedDayEdit> {
  const byDate = new Map<string, ClosedDayEdit>();
  for (const edit of lists.flat()) if (!byDate.has(edit.date)) byDate.set(edit.date, edit);
  return [...byDate.values()].sort((a, b) => a.date.localeCompare(b.date));
}

/** Gives the edits after one more: it replaces an earlier one of its date. */
export function withEdit(
  edits: ReadonlyArray<ClosedDayEdit>,
  edit: ClosedDayEdit,
): ReadonlyArray<ClosedDayEdit> {
  return [...withoutEdit(edits, edit.date), edit].sort((a, b) => a.date.localeCompare(b.date));
}

/** Gives the edits without that of a date. */
export function withoutEdit(edits: ReadonlyArray<ClosedDayEdit>, date: string): ReadonlyArray<ClosedDayEdit> {
  return edits.filter((other) => other.date !== date);
}

function closureOf({ date, closedFor, part }: ClosedDayEdit): ReadonlyArray<ClosedDay> {
  return closedFor === null ? [] : [{ date, name: closedFor, ...given({ part }) }];
}

function hoursOf(week: WeekHours, edit: ClosedDayEdit): ReadonlyArray<OwnHours> {
  const { date, closedFor, openFor: name } = edit;
  if (closedFor !== null) return [];
  const hours = edit.hours ?? hoursOnDayOff(week, date);
  return hours === null ? [] : [{ date, hours, ...given({ name }) }];
}

/** Null for a date that has hours by its weekday. */
function hoursOnDayOff(week: WeekHours, date: string): DayHours | null {
  const weekday = WEEKDAYS[weekdayIndex(parseDate(date) ?? 0)];
  if (weekday !== undefined && week[weekday].length > 0) return null;
  return WEEKDAYS.map((each) => week[each]).find((hours) => hours.length > 0) ?? null;
}
