import { expect, test } from 'vitest';
import { createCalendar } from '../../../shared/calendar/createCalendar.ts';
import { CALENDAR_END } from '../../../shared/calendar/instant/calendarRange.ts';
import { DAY, HOUR, MINUTE } from '../../../shared/calendar/instant/instant.ts';
import { RoundTheClock, roundTheClock } from '../../../shared/calendar/roundTheClock.ts';
import { ROUND_THE_CLOCK_WEEK } from '../../../shared/calendar/spec/weekHours.ts';
import { aSpec, at } from './aCalendar.ts';

const opened = at('2026-03-07T23:55:00Z');

test('ten minutes are ten minutes, on a weekend too', () => {
  expect(roundTheClock().add(opened, 10 * MINUTE)).toBe(opened + 10 * MINUTE);
  expect(roundTheClock().subtract(opened, 10 * MINUTE)).toBe(opened - 10 * MINUTE);
  expect(roundTheClock().between(opened, opened - HOUR)).toBe(-HOUR);
});

test('it is always open and never closes', () => {
  const clock = roundTheClock();
  expect([clock.isOpen(opened), clock.nextOpen(opened), clock.closesAt(opened)]).toEqual([
    true,
    opened,
    CALENDAR_END,
  ]);
  expect(clock.stretches(opened, opened + DAY)).toEqual([{ from: opened, to: opened + DAY }]);
  expect(clock.stretches(opened, opened)).toEqual([]);
  expect(clock.spec.businessDayMs).toBe(24 * HOUR);
});

test('a business day ends at midnight of the zone, an hour early when clocks go forward', () => {
  const friday = at('2026-03-06T12:00:00-05:00');
  expect(roundTheClock('America/New_York').endOfNthBusinessDay(friday, 2)).toBe(
    at('2026-03-09T00:00:00-04:00'),
  );
});

test('a week without a gap and without closed days needs no table', () => {
  const halves = [
    ['00:00', '12:00'],
    ['12:00', '24:00'],
  ] as const;
  const made = createCalendar(aSpec({ week: { ...ROUND_THE_CLOCK_WEEK, wed: halves } }));
  expect(made.ok && made.value).toBeInstanceOf(RoundTheClock);
});

test('a zone that IANA lacks is refused aloud', () => {
  expect(() => roundTheClock('Mars/Olympus')).toThrow('Mars/Olympus');
});
