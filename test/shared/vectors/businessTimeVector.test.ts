import { expect, test } from 'vitest';
import { createCalendarShelf } from '../../../shared/calendar/calendarShelf.ts';
import { answerBusinessTime, businessTimeVectorSchema } from '../../../shared/vectors/businessTimeVector.ts';
import { calendarOf } from '../calendar/aCalendar.ts';
import { readVectors } from './readVectors.ts';

const questions = (file: string) => readVectors(file).map((line) => businessTimeVectorSchema.parse(line));

test.each([
  ['business-time.jsonl', 3000],
  ['own-days.jsonl', 1200],
  ['zone-data.jsonl', 85],
  ['peer-facts.jsonl', 200],
])('each question of %s is answered in the words of the file', (file, count) => {
  const shelf = createCalendarShelf();
  const vectors = questions(file);
  expect(vectors).toHaveLength(count);
  expect(vectors.filter((vector) => answerBusinessTime(vector, shelf) !== vector.expect)).toEqual([]);
});

test('dates with hours of their own are answered alike by calendars that share no table', () => {
  const wrong = questions('own-days.jsonl').filter(
    (vector) => answerBusinessTime(vector, calendarOf) !== vector.expect,
  );
  expect(wrong).toEqual([]);
});
