import { expect, it } from 'vitest';
import { WEEKDAYS } from '../../../shared/calendar/instant/weekday.ts';
import { dateNamesIn } from '../../../shared/messages/dateNames.ts';
import { english } from '../../../shared/messages/en/english.ts';

const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

it('English names days and months in three letters, September too', () => {
  const { weekday, month } = dateNamesIn(english.language);
  expect(WEEKDAYS.map(weekday)).toEqual(['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']);
  expect(MONTHS.map(month).join(' ')).toBe('Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec');
});

it('another language has names of its own', () => {
  const { weekday, month } = dateNamesIn('ja');
  expect(WEEKDAYS.map(weekday).join('')).toBe('月火水木金土日');
  expect(month(12)).toBe('12月');
});
