import fc from 'fast-check';
import { IANAZone } from 'luxon';
import { expect, test } from 'vitest';
import { isZone, localParts } from '../../../../shared/calendar/zone/localTime.ts';
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

test('clocks read as the runtime reads them, in any zone and year', () => {
  const zone = fc.constantFrom(
    'Europe/Dublin',
    'Africa/Cairo',
    'Asia/Tehran',
    'Africa/Casablanca',
    'Pacific/Apia',
    'Africa/Monrovia',
  );
  const instant = fc.integer({ min: at('1960-01-01T00:00:00Z'), max: at('2060-01-01T00:00:00Z') });
  fc.assert(
    fc.property(zone, instant, (name, t) => {
      const wall = new Date(t + Math.round(IANAZone.create(name).offset(t) * 60_000));
      const { year, month, day, hour, minute, second } = localParts(t, name);
      expect([year, month, day, hour, minute, second]).toEqual([
        wall.getUTCFullYear(),
        wall.getUTCMonth() + 1,
        wall.getUTCDate(),
        wall.getUTCHours(),
        wall.getUTCMinutes(),
        wall.getUTCSeconds(),
      ]);
    }),
    { numRuns: 500 },
  );
});

test.each(['Europe/Paris', 'UTC', 'Etc/GMT+5', 'America/Argentina/Buenos_Aires', 'EST5EDT'])(
  '%s is a zone',
  (name) => {
    expect(isZone(name)).toBe(true);
  },
);

test.each(['', 'local', 'PST', 'JST', '+01:00', 'Europe/Atlantis', 'Paris', 'SystemV/PST8', 'Europe/Paris '])(
  '%j is no zone',
  (name) => {
    expect(isZone(name)).toBe(false);
  },
);
