import { expect, test } from 'vitest';
import { createCalendarShelf } from '../../../shared/calendar/calendarShelf.ts';
import { answerBusinessTime, businessTimeVectorSchema } from '../../../shared/vectors/businessTimeVector.ts';
import { readVectors } from './readVectors.ts';

test('a question about business time is answered in the words of the file', () => {
  const shelf = createCalendarShelf();
  const vectors = readVectors('business-time.jsonl').map((line) => businessTimeVectorSchema.parse(line));
  expect(vectors).toHaveLength(3000);
  const wrong = vectors.filter((vector) => answerBusinessTime(vector, shelf) !== vector.expect);
  expect(wrong).toEqual([]);
});
