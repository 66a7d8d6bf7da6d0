import { expect, test } from 'vitest';
import { calendarKey, createCalendarShelf } from '../../../shared/calendar/calendarShelf.ts';
import { HOUR } from '../../../shared/calendar/instant/instant.ts';
import { aSpec, at, IRREGULAR_WEEK } from './aCalendar.ts';

const newYear = { date: '2026-01-01', name: 'New Year' };
const labourDay = { date: '2026-09-07' };

test('specs of equal content get one calendar, whatever the order of their closed days', () => {
  const shelf = createCalendarShelf();
  expect(shelf(aSpec({ closedDays: [newYear, labourDay] }))).toBe(
    shelf(aSpec({ closedDays: [labourDay, newYear] })),
  );
});

test.each([
  ['zone', aSpec({ zone: 'Europe/Paris' })],
  ['week', aSpec({ week: IRREGULAR_WEEK })],
  ['closed days', aSpec({ closedDays: [newYear] })],
  ['name of a closed day', aSpec({ closedDays: [{ date: newYear.date }] })],
  ['part of a closed day', aSpec({ closedDays: [{ ...newYear, part: ['13:00', '24:00'] }] })],
  ['hours of a date', aSpec({ ownHours: [{ date: newYear.date, hours: [] }] })],
  ['business day', aSpec({ businessDayMs: 8 * HOUR })],
])('another %s makes another key', (_, spec) => {
  const others = [aSpec(), aSpec({ closedDays: [labourDay] })].map(calendarKey);
  expect(others).not.toContain(calendarKey(spec));
});

test('the key of a spec never changes, as it is stored', () => {
  expect(calendarKey(aSpec({ closedDays: [newYear] }))).toBe('shyab1i5by1thdbjv1k09');
});

test('calendars of one week with different holidays do not disturb each other', () => {
  const shelf = createCalendarShelf();
  const [plain, closed] = [shelf(aSpec()), shelf(aSpec({ closedDays: [newYear] }))];
  const morning = at('2026-01-01T10:00:00-05:00');
  expect([plain.isOpen(morning), closed.isOpen(morning)]).toEqual([true, false]);
  // The shared table grows by decades under the second calendar.
  plain.add(at('1990-01-01T00:00:00Z'), HOUR);
  plain.add(at('2070-01-01T00:00:00Z'), HOUR);
  expect([plain.isOpen(morning), closed.isOpen(morning)]).toEqual([true, false]);
  expect(closed.between(at('1980-01-01T00:00:00Z'), at('2080-01-01T00:00:00Z'))).toBe(
    plain.between(at('1980-01-01T00:00:00Z'), at('2080-01-01T00:00:00Z')) - 9 * HOUR,
  );
});

test('a spec that was never checked is refused aloud', () => {
  expect(() => createCalendarShelf()(aSpec({ zone: 'Mars/Olympus' }))).toThrow('unknown-zone at zone');
});
