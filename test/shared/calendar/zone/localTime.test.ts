import { expect, test } from 'vitest';
import { localDateOf, localParts } from '../../../../shared/calendar/zone/localTime.ts';
import { at } from '../aCalendar.ts';

test('clocks of a zone are read to the second', () => {
  expect(localParts(at('2026-03-08T06:59:59Z'), 'America/New_York')).toEqual({
    year: 2026,
    month: 3,
    day: 8,
    weekday: 'sun',
    hour: 1,
    minute: 59,
    second: 59,
  });
  expect(localParts(at('2026-03-08T07:00:00Z'), 'America/New_York')).toMatchObject({
    hour: 3,
    minute: 0,
    second: 0,
  });
});

test('the local date is that of the zone, not of UTC', () => {
  expect(localDateOf(at('2026-12-31T23:30:00Z'), 'Europe/Vienna')).toBe('2027-01-01');
});

test('an old name and one in small letters read as the zone does', () => {
  const noon = at('2026-12-07T12:00:00Z');
  const there = localParts(noon, 'Asia/Kolkata');
  expect(there).toMatchObject({ hour: 17, minute: 30 });
  expect([localParts(noon, 'Asia/Calcutta'), localParts(noon, 'asia/kolkata')]).toEqual([there, there]);
});

test('a text that is no zone is refused aloud', () => {
  expect(() => localParts(at('2026-12-07T12:00:00Z'), 'Etc/Unknown')).toThrow('Etc/Unknown');
});
