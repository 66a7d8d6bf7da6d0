import { expect, test } from 'vitest';
import { createCalendarShelf } from '../../../shared/calendar/calendarShelf.ts';
import { closedAt } from '../../../shared/calendar/closedAt.ts';
import { HOUR } from '../../../shared/calendar/instant/instant.ts';
import { BUSINESS_WEEK } from '../../../shared/calendar/spec/weekHours.ts';

const calendar = createCalendarShelf()({
  zone: 'Atlantic/Reykjavik',
  week: BUSINESS_WEEK,
  businessDayMs: 9 * HOUR,
  closedDays: [
    { date: '2026-12-24', name: 'Aðfangadagur', part: ['13:00', '24:00'] },
    { date: '2026-12-25', name: 'Jóladagur' },
  ],
});
const nameAt = (text: string) => closedAt(calendar, Date.parse(text))?.name;

test('a holiday keeps an office closed in its own hours only', () => {
  expect(nameAt('2026-12-24T12:59:59Z')).toBeUndefined();
  expect(nameAt('2026-12-24T13:00:00Z')).toBe('Aðfangadagur');
  expect(nameAt('2026-12-24T23:00:00Z')).toBe('Aðfangadagur');
  expect(nameAt('2026-12-25T03:00:00Z')).toBe('Jóladagur');
  expect(nameAt('2026-12-26T03:00:00Z')).toBeUndefined();
});
