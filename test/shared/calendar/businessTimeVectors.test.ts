import { expect, test } from 'vitest';
import { createCalendarShelf } from '../../../shared/calendar/calendarShelf.ts';
import { calendarOf } from './aCalendar.ts';
import { vectors, wrongAnswers } from './oracle.ts';

test('the oracle asks three thousand questions', () => {
  expect(vectors).toHaveLength(3000);
});

test('each question of the oracle gets its answer, to the millisecond', () => {
  expect(wrongAnswers(calendarOf)).toEqual([]);
});

test('calendars that share the tables of their weeks give the same answers', () => {
  expect(wrongAnswers(createCalendarShelf())).toEqual([]);
});
