import { describe, expect, it } from 'vitest';
import { DAY, HOUR, MINUTE, SECOND } from '../../../shared/calendar/instant/instant.ts';
import { parseInstant } from '../../../shared/calendar/instant/isoInstant.ts';
import { english } from '../../../shared/messages/en/english.ts';
import { cityOf } from '../../../shared/wording/cityOf.ts';
import { formatCount, formatPercent, middleEllipsis } from '../../../shared/wording/formatCount.ts';
import {
  formatAge,
  formatCounted,
  formatLeft,
  formatOver,
  formatOverdue,
  formatUsed,
} from '../../../shared/wording/formatLength.ts';
import {
  formatClockTime,
  formatDate,
  formatDateTime,
  formatTimeElsewhere,
  formatWhen,
} from '../../../shared/wording/formatTime.ts';

const WORKING_DAY = 9 * HOUR;
const at = (text: string): number => {
  const instant = parseInstant(text);
  if (!instant.ok) throw new Error(text);
  return instant.value;
};

describe('time left (design §8)', () => {
  it.each([
    [3 * HOUR + 12 * MINUTE + 9 * SECOND, WORKING_DAY, '3:12:09'],
    [4 * MINUTE + 18 * SECOND, DAY, '0:04:18'],
    [20 * HOUR + 9 * MINUTE + 30 * SECOND, DAY, '20:09:30'],
    [22 * HOUR, WORKING_DAY, '2d 4h'],
    [WORKING_DAY, WORKING_DAY, '1d 0h'],
    [WORKING_DAY - 1, WORKING_DAY, '8:59:59'],
    [DAY - 1, DAY, '23:59:59'],
    [999, DAY, '0:00:00'],
    [0, DAY, '0:00:00'],
    [-1, DAY, '0:00:00'],
  ])('%d ms with a day of %d ms is %s: rounded down', (ms, dayMs, text) => {
    expect(formatLeft(english, ms, dayMs)).toBe(text);
  });
});

describe('time past due (design §8)', () => {
  it.each([
    [14 * MINUTE + 59 * SECOND, '\u221200:14'],
    [0, '<1m'],
    [MINUTE - 1, '<1m'],
    [MINUTE, '\u221200:01'],
    [DAY - 1, '\u221223:59'],
    [DAY + 3 * HOUR, '\u22121d 3h'],
  ])('%d ms is %s on the screen', (ms, text) => {
    expect(formatOverdue(english, ms)).toBe(text);
  });

  it('has a hyphen for a minus in exports', () => {
    expect(formatOverdue(english, 14 * MINUTE, '-')).toBe('-00:14');
    expect(formatOverdue(english, 14 * SECOND, '-')).toBe('-00:00');
  });

  it.each([
    [18 * MINUTE, '+00:18'],
    [37 * MINUTE, '+00:37'],
    [2 * DAY + HOUR, '+2d 1h'],
    [99 * DAY + 23 * HOUR, '+99d 23h'],
    [133 * DAY + 21 * HOUR, '+133d'],
  ])('over a mean, or missed by, %d ms is %s', (ms, text) => {
    expect(formatOver(english, ms)).toBe(text);
  });
});

describe('time used when met (design §8)', () => {
  it.each([
    [37 * MINUTE + 59 * SECOND, '37m'],
    [68 * MINUTE, '1h 08m'],
    [2 * WORKING_DAY + 6 * HOUR, '2d 6h'],
    [0, '0m'],
    [HOUR, '1h 00m'],
  ])('%d ms is %s', (ms, text) => {
    expect(formatUsed(english, ms, WORKING_DAY)).toBe(text);
  });
});

describe('percent, age, numbers and ids (design §8)', () => {
  it.each([
    [0.57, '57%'],
    [0.579, '57%'],
    [0.99999999999, '99%'],
    [1, '100%'],
    [0.29, '29%'],
    [0, '0%'],
  ])('%d of a target is %s: rounded down, 99 until due', (fraction, text) => {
    expect(formatPercent(english, fraction)).toBe(text);
  });

  it.each([
    [33 * MINUTE, '33m'],
    [3 * HOUR + 59 * MINUTE, '3h'],
    [47 * HOUR, '1d'],
    [2 * DAY, '2d'],
    [-5, '0m'],
  ])('%d ms of age is %s: one unit', (ms, text) => {
    expect(formatAge(english, ms)).toBe(text);
  });

  it.each([
    [1204, '1\u2009204'],
    [999, '999'],
    [1_000_000, '1\u2009000\u2009000'],
  ])('%d has thin spaces', (count, text) => {
    expect(formatCount(english, count)).toBe(text);
  });

  it('leaves out the middle of a long id, never of one that would not get shorter', () => {
    expect(middleEllipsis('7c1e04b2-51aa-4f21-9a55-0d2ce6b29f3a')).toBe('7c1e04b2-51aa\u20269f3a');
    expect(middleEllipsis('kestrel-bay')).toBe('kestrel-bay');
    expect(middleEllipsis('123456789012345678')).toBe('123456789012345678');
  });

  it.each([
    [20 * MINUTE, '0:20'],
    [WORKING_DAY, '9:00'],
    [18 * HOUR, '18:00'],
    [90 * SECOND, '0:01:30'],
  ])('a ledger counts %d ms as %s', (ms, text) => {
    expect(formatCounted(ms)).toBe(text);
  });
});

describe('times and dates (design §8)', () => {
  const now = at('2026-12-07T07:14:22Z');
  const bucharest = 'Europe/Bucharest';

  it('are on the 24 hour clock, with seconds where asked for', () => {
    expect(formatClockTime(now, bucharest)).toBe('09:14');
    expect(formatClockTime(now, bucharest, true)).toBe('09:14:22');
  });

  it('name weekday, day and month, the year only if it is another', () => {
    expect(formatDateTime(english, at('2026-12-04T15:40:00Z'), 'Europe/Vienna', now)).toBe('Fri 4 Dec 16:40');
    expect(formatDate(english, at('2025-12-31T12:00:00Z'), 'Europe/Vienna', now)).toBe('Wed 31 Dec 2025');
  });

  it('ask which year it is at the place, not in Greenwich', () => {
    const newYear = at('2026-12-31T20:00:00Z');
    expect(formatDate(english, newYear, 'Asia/Tokyo', newYear)).toBe('Fri 1 Jan');
  });

  it('show the weekday of a place where it is another day', () => {
    expect(formatTimeElsewhere(english, now, 'America/Los_Angeles', bucharest)).toBe('23:14 Sun');
    expect(formatTimeElsewhere(english, now, 'Asia/Tokyo', bucharest)).toBe('16:14');
  });

  it.each([
    ['2026-12-07T07:18:40Z', '09:18'],
    ['2026-12-08T17:00:00Z', 'Tue 19:00'],
    ['2026-12-04T15:40:00Z', 'Fri 17:40'],
    ['2026-12-14T17:00:00Z', 'Mon 14 Dec 19:00'],
    ['2027-01-04T08:00:00Z', 'Mon 4 Jan 2027 10:00'],
  ])('near now are as short as is clear: %s is %s', (t, text) => {
    expect(formatWhen(english, at(t), bucharest, now)).toBe(text);
  });

  it.each([
    ['Europe/Vienna', 'Vienna'],
    ['America/New_York', 'New York'],
    ['America/Argentina/Buenos_Aires', 'Buenos Aires'],
    ['UTC', 'UTC'],
    ['europe/vienna', 'Vienna'],
    ['Etc/GMT+5', 'UTC−5'],
    ['Etc/GMT-11', 'UTC+11'],
    ['Etc/GMT', 'GMT'],
  ])('%s is called %s', (zone, city) => {
    expect(cityOf(zone)).toBe(city);
  });
});
