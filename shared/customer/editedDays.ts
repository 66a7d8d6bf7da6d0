import type { ClosedDay } from '../calendar/spec/closedDay.ts';
import type { ClosedDayEdit } from './closedDayEdit.ts';

/** Gives the closed days of an office: the public holidays on which it does close, and those of its own, in order of date (policy §1). */
export function editedDays(
  holidays: ReadonlyArray<ClosedDay>,
  edits: ReadonlyArray<ClosedDayEdit>,
): ReadonlyArray<ClosedDay> {
  if (edits.length === 0) return holidays;
  const edited = new Set(edits.map(({ date }) => date));
  const kept = holidays.filter(({ date }) => !edited.has(date));
  const own = edits.flatMap(({ date, closedFor }) => (closedFor === null ? [] : [{ date, name: closedFor }]));
  return [...kept, ...own].sort((a, b) => a.date.localeCompare(b.date));
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
