import { readFileSync } from 'node:fs';
import type { BusinessCalendar } from '../../../shared/calendar/businessCalendar.ts';
import { formatInstant } from '../../../shared/calendar/instant/isoInstant.ts';
import type { CalendarSpec } from '../../../shared/calendar/spec/calendarSpec.ts';
import type { WeekHours } from '../../../shared/calendar/spec/weekHours.ts';
import { weekOf } from '../../../shared/calendar/spec/weekHours.ts';
import { at } from './aCalendar.ts';

export interface Vector {
  readonly id: string;
  readonly zone: string;
  readonly week: Partial<WeekHours>;
  readonly holidays: ReadonlyArray<string>;
  readonly op: 'add' | 'between' | 'isOpen' | 'nextOpen' | 'endOfNthBusinessDay';
  readonly t: string;
  readonly a: string;
  readonly b: string;
  readonly ms: number;
  readonly n: number;
  readonly expect: string | number | boolean;
}

export const vectors = readVectors();

/** Gives the questions of the oracle that the calendars of a maker answer otherwise. */
export function wrongAnswers(calendarOf: (spec: CalendarSpec) => BusinessCalendar): ReadonlyArray<string> {
  const wrong = vectors.filter((vector) => answer(calendarOf(specOf(vector)), vector) !== expected(vector));
  return wrong.map((vector) => vector.id);
}

function readVectors(): ReadonlyArray<Vector> {
  const file = new URL('../../fixtures/vectors/business-time.jsonl', import.meta.url);
  const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
  return lines.map((line) => JSON.parse(line) as Vector);
}

export function specOf(vector: Vector): CalendarSpec {
  const closedDays = vector.holidays.map((date) => ({ date }));
  return { zone: vector.zone, week: weekOf(vector.week), closedDays, businessDayMs: 9 * 3_600_000 };
}

function answer(calendar: BusinessCalendar, vector: Vector): string | number | boolean {
  switch (vector.op) {
    case 'add':
      return formatInstant(calendar.add(at(vector.t), vector.ms));
    case 'between':
      return calendar.between(at(vector.a), at(vector.b));
    case 'isOpen':
      return calendar.isOpen(at(vector.t));
    case 'nextOpen':
      return formatInstant(calendar.nextOpen(at(vector.t)));
    case 'endOfNthBusinessDay':
      return formatInstant(calendar.endOfNthBusinessDay(at(vector.t), vector.n));
  }
}

/** The vectors leave milliseconds out where they are zero. */
function expected(vector: Vector): string | number | boolean {
  return typeof vector.expect === 'string' ? formatInstant(at(vector.expect)) : vector.expect;
}
