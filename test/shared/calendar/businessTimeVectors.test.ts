import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { BusinessCalendar, CalendarSpec } from '../../../shared/calendar/businessCalendar.ts';
import type { CalendarShelf } from '../../../shared/calendar/calendarShelf.ts';
import { createCalendarShelf } from '../../../shared/calendar/calendarShelf.ts';
import { formatInstant, parseInstant } from '../../../shared/calendar/isoInstant.ts';
import type { WeekHours } from '../../../shared/calendar/weekHours.ts';
import { weekOf } from '../../../shared/calendar/weekHours.ts';
import { calendarOf } from './aCalendar.ts';

interface Vector {
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

const vectors = readVectors();

test('the oracle asks three thousand questions', () => {
  expect(vectors).toHaveLength(3000);
});

test('each question of the oracle gets its answer, to the millisecond', () => {
  const wrong = vectors.filter((vector) => answer(calendarOf(specOf(vector)), vector) !== expected(vector));
  expect(wrong).toEqual([]);
});

test('calendars that share the tables of their weeks give the same answers', () => {
  const shelf: CalendarShelf = createCalendarShelf();
  const wrong = vectors
    .toReversed()
    .filter((vector) => answer(shelf(specOf(vector)), vector) !== expected(vector));
  expect(wrong).toEqual([]);
});

function readVectors(): ReadonlyArray<Vector> {
  const file = new URL('../../fixtures/vectors/business-time.jsonl', import.meta.url);
  const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
  return lines.map((line) => JSON.parse(line) as Vector);
}

function specOf(vector: Vector): CalendarSpec {
  const closedDays = vector.holidays.map((date) => ({ date }));
  return { zone: vector.zone, week: weekOf(vector.week), closedDays, businessDayMs: 9 * 3_600_000 };
}

function answer(calendar: BusinessCalendar, vector: Vector): string | number | boolean {
  switch (vector.op) {
    case 'add':
      return formatInstant(calendar.add(instant(vector.t), vector.ms));
    case 'between':
      return calendar.between(instant(vector.a), instant(vector.b));
    case 'isOpen':
      return calendar.isOpen(instant(vector.t));
    case 'nextOpen':
      return formatInstant(calendar.nextOpen(instant(vector.t)));
    case 'endOfNthBusinessDay':
      return formatInstant(calendar.endOfNthBusinessDay(instant(vector.t), vector.n));
  }
}

/** The vectors leave milliseconds out where they are zero. */
function expected(vector: Vector): string | number | boolean {
  return typeof vector.expect === 'string' ? formatInstant(instant(vector.expect)) : vector.expect;
}

function instant(text: string): number {
  const parsed = parseInstant(text);
  if (!parsed.ok) throw new Error(`${text} is no instant.`);
  return parsed.value;
}
