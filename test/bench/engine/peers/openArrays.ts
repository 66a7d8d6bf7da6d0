import { createCalendarShelf } from '../../../../shared/calendar/calendarShelf.ts';
import type { CalendarSpec } from '../../../../shared/calendar/spec/calendarSpec.ts';

const FROM = Date.parse('2024-01-01T00:00:00Z');
const TO = Date.parse('2030-01-01T00:00:00Z');
const shelf = createCalendarShelf();

/** The open stretches of six years as bare numbers, and the open time before each of them. */
export interface OpenArrays {
  readonly starts: Float64Array;
  readonly ends: Float64Array;
  readonly before: Float64Array;
}

/** Lays a calendar out flat: what a prototype knows, without any check. */
export function openArrays(spec: CalendarSpec): OpenArrays {
  const stretches = shelf(spec).stretches(FROM, TO);
  const before = new Float64Array(stretches.length + 1);
  for (const [index, { from, to }] of stretches.entries()) {
    before[index + 1] = (before[index] as number) + to - from;
  }
  return {
    starts: Float64Array.from(stretches, ({ from }) => from),
    ends: Float64Array.from(stretches, ({ to }) => to),
    before,
  };
}
