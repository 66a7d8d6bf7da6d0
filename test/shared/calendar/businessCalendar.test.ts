import { describe, expect, test } from 'vitest';
import { createCalendar } from '../../../shared/calendar/createCalendar.ts';
import { CALENDAR_END, CALENDAR_START } from '../../../shared/calendar/instant/calendarRange.ts';
import { DAY, HOUR, MINUTE } from '../../../shared/calendar/instant/instant.ts';
import { formatInstant } from '../../../shared/calendar/instant/isoInstant.ts';
import type { CalendarSpec } from '../../../shared/calendar/spec/calendarSpec.ts';
import { ROUND_THE_CLOCK_WEEK, weekOf } from '../../../shared/calendar/spec/weekHours.ts';
import { aSpec, at, calendarOf, IRREGULAR_WEEK } from './aCalendar.ts';

const DAY_HOURS = 9 * HOUR;

describe('an office open Monday to Friday, 08:00 to 17:00, in New York', () => {
  const office = calendarOf(aSpec({ closedDays: [{ date: '2026-07-03', name: 'Independence Day' }] }));
  const due: ReadonlyArray<readonly [fact: string, opened: string, ms: number, due: string]> = [
    [
      'on Friday at 16:40 with one hour is due on Monday at 08:40',
      '2026-03-06T16:40:00-05:00',
      HOUR,
      '2026-03-09T08:40:00-04:00',
    ],
    [
      'on Friday at 16:00 with one business day is due on Monday at 16:00',
      '2026-03-06T16:00:00-05:00',
      DAY_HOURS,
      '2026-03-09T16:00:00-04:00',
    ],
    [
      'on Saturday at noon with one business day is due on Monday at 17:00',
      '2026-03-07T12:00:00-05:00',
      DAY_HOURS,
      '2026-03-09T17:00:00-04:00',
    ],
    [
      'at 16:00 with one hour is due at that closing, not at the next opening',
      '2026-03-04T16:00:00-05:00',
      HOUR,
      '2026-03-04T17:00:00-05:00',
    ],
    [
      'at 16:00 with a millisecond more is due at the next opening',
      '2026-03-04T16:00:00-05:00',
      HOUR + 1,
      '2026-03-05T08:00:00.001-05:00',
    ],
    [
      'at the closing with one hour is due at 09:00',
      '2026-03-04T17:00:00-05:00',
      HOUR,
      '2026-03-05T09:00:00-05:00',
    ],
    [
      'at night with nothing to wait for is due at once',
      '2026-03-04T23:00:00-05:00',
      0,
      '2026-03-04T23:00:00-05:00',
    ],
    [
      'before a long holiday weekend is due after it',
      '2026-07-02T16:30:00-04:00',
      HOUR,
      '2026-07-06T08:30:00-04:00',
    ],
  ];
  test.each(due)('a case opened %s', (_, opened, ms, expected) => {
    expect(formatInstant(office.add(at(opened), ms))).toBe(formatInstant(at(expected)));
  });

  test('08:00 is open and 17:00 is not', () => {
    expect(office.isOpen(at('2026-03-04T08:00:00-05:00'))).toBe(true);
    expect(office.isOpen(at('2026-03-04T16:59:59.999-05:00'))).toBe(true);
    expect(office.isOpen(at('2026-03-04T17:00:00-05:00'))).toBe(false);
    expect(office.isOpen(at('2026-03-04T07:59:59.999-05:00'))).toBe(false);
  });

  test('a public holiday is closed and has its name', () => {
    expect(office.isOpen(at('2026-07-03T10:00:00-04:00'))).toBe(false);
    expect(office.isClosedDay('2026-07-03')?.name).toBe('Independence Day');
    expect(office.isClosedDay('2026-07-02')).toBeUndefined();
  });

  test('time between is negative when the later instant is asked first', () => {
    const [friday, monday] = [at('2026-03-06T16:00:00-05:00'), at('2026-03-09T09:00:00-04:00')];
    expect(office.between(friday, monday)).toBe(2 * HOUR);
    expect(office.between(monday, friday)).toBe(-2 * HOUR);
    expect(office.between(monday, monday)).toBe(0);
  });

  test('one business day before Monday 08:00 is Friday 08:00, and one hour before Monday 08:30 is Friday 16:30', () => {
    expect(office.subtract(at('2026-03-09T08:00:00-04:00'), DAY_HOURS)).toBe(at('2026-03-06T08:00:00-05:00'));
    expect(office.subtract(at('2026-03-09T08:30:00-04:00'), HOUR)).toBe(at('2026-03-06T16:30:00-05:00'));
  });

  test('the third business day after a Thursday is the Tuesday after it, whatever the hour', () => {
    expect(office.endOfNthBusinessDay(at('2026-03-05T00:10:00-05:00'), 3)).toBe(
      at('2026-03-10T17:00:00-04:00'),
    );
    expect(office.endOfNthBusinessDay(at('2026-03-05T23:50:00-05:00'), 3)).toBe(
      at('2026-03-10T17:00:00-04:00'),
    );
  });

  test('the third business day after a holiday weekend skips the holiday', () => {
    expect(office.endOfNthBusinessDay(at('2026-07-01T12:00:00-04:00'), 3)).toBe(
      at('2026-07-07T17:00:00-04:00'),
    );
  });

  test('the open stretches of a weekend are what is left of Friday and what has begun of Monday', () => {
    const stretches = office.stretches(at('2026-03-06T16:15:00-05:00'), at('2026-03-09T08:45:00-04:00'));
    expect(stretches.map(({ from, to }) => [formatInstant(from), formatInstant(to)])).toEqual([
      ['2026-03-06T21:15:00.000Z', '2026-03-06T22:00:00.000Z'],
      ['2026-03-09T12:00:00.000Z', '2026-03-09T12:45:00.000Z'],
    ]);
  });

  test('no stretch lies in a night, in no time at all, or in time that runs backwards', () => {
    const [night, morning] = [at('2026-03-04T18:00:00-05:00'), at('2026-03-05T08:00:00-05:00')];
    expect(office.stretches(night, morning)).toEqual([]);
    expect(office.stretches(morning, morning)).toEqual([]);
    expect(office.stretches(morning + HOUR, morning)).toEqual([]);
  });

  test('a closed instant has no closing', () => {
    expect(() => office.closesAt(at('2026-03-07T12:00:00-05:00'))).toThrow(RangeError);
    expect(office.closesAt(at('2026-03-06T12:00:00-05:00'))).toBe(at('2026-03-06T17:00:00-05:00'));
  });

  test('a duration that no calendar can hold is refused at once, in words', () => {
    expect(() => office.add(at('2026-03-06T12:00:00Z'), Number.MAX_SAFE_INTEGER)).toThrow('1900 to 2199');
    expect(() => office.add(at('2199-12-30T12:00:00Z'), 40 * HOUR)).toThrow('1900 to 2199');
    expect(() => office.nextOpen(at('2199-12-31T23:59:59Z'))).toThrow('1900 to 2199');
    expect(() => office.add(at('2026-03-06T12:00:00Z'), -1)).toThrow('duration');
    expect(() => office.add(0.5, 1)).toThrow('instant');
    expect(() => office.endOfNthBusinessDay(at('2026-03-06T12:00:00Z'), 0)).toThrow('business days');
  });

  test('a century and a half of business days is counted', () => {
    const start = at('1970-01-02T08:00:00-05:00');
    expect(office.between(start, office.add(start, 33_000 * DAY_HOURS))).toBe(33_000 * DAY_HOURS);
  });
});

describe('an irregular week', () => {
  const paris = calendarOf(aSpec({ zone: 'Europe/Paris', week: IRREGULAR_WEEK }));

  test('a lunch break does not count', () => {
    expect(paris.add(at('2026-01-05T11:30:00+01:00'), HOUR)).toBe(at('2026-01-05T13:30:00+01:00'));
  });

  test('a night shift is one stretch over midnight', () => {
    expect(paris.closesAt(at('2026-01-08T22:30:00+01:00'))).toBe(at('2026-01-09T06:00:00+01:00'));
  });

  test('the first half of a night shift closes its business day at midnight', () => {
    expect(paris.endOfNthBusinessDay(at('2026-01-06T12:00:00+01:00'), 1)).toBe(
      at('2026-01-09T00:00:00+01:00'),
    );
  });

  test('a closed Friday takes the hours after midnight, and leaves the evening before', () => {
    const spec = aSpec({ zone: 'Europe/Paris', week: IRREGULAR_WEEK, closedDays: [{ date: '2026-01-09' }] });
    const calendar = calendarOf(spec);
    expect(calendar.closesAt(at('2026-01-08T22:30:00+01:00'))).toBe(at('2026-01-09T00:00:00+01:00'));
    expect(calendar.nextOpen(at('2026-01-09T00:00:00+01:00'))).toBe(at('2026-01-10T10:00:00+01:00'));
  });

  test('a week has twenty-nine hours and a half', () => {
    expect(paris.between(at('2026-01-05T00:00:00+01:00'), at('2026-01-12T00:00:00+01:00'))).toBe(
      (4 + 4.5 + 12.75 + 2 + 6 + 3.5 + 0.25) * HOUR,
    );
  });
});

describe('clock changes', () => {
  const night = weekOf({ sun: [['00:00', '04:00']] });

  test('the night on which clocks go forward is an hour shorter', () => {
    const calendar = calendarOf(aSpec({ week: night }));
    expect(calendar.between(at('2026-03-08T00:00:00-05:00'), at('2026-03-08T12:00:00-04:00'))).toBe(3 * HOUR);
  });

  test('the night on which clocks go back is an hour longer', () => {
    const calendar = calendarOf(aSpec({ week: night }));
    expect(calendar.between(at('2026-11-01T00:00:00-04:00'), at('2026-11-01T12:00:00-05:00'))).toBe(5 * HOUR);
  });

  test('an opening that clocks skip moves forward by the gap', () => {
    const calendar = calendarOf(aSpec({ week: weekOf({ sun: [['02:30', '05:00']] }) }));
    expect(calendar.nextOpen(at('2026-03-08T00:00:00-05:00'))).toBe(at('2026-03-08T03:30:00-04:00'));
  });

  test('a closing that clocks show twice is the first of the two', () => {
    const calendar = calendarOf(aSpec({ week: weekOf({ sun: [['00:00', '01:30']] }) }));
    expect(calendar.closesAt(at('2026-11-01T00:00:00-04:00'))).toBe(at('2026-11-01T01:30:00-04:00'));
  });

  test('hours that a gap pushes onto the next ones count once', () => {
    const week = weekOf({
      sun: [
        ['02:00', '02:45'],
        ['03:15', '04:00'],
      ],
    });
    const calendar = calendarOf(aSpec({ week }));
    const [from, to] = [at('2026-03-08T00:00:00-05:00'), at('2026-03-08T12:00:00-04:00')];
    expect(calendar.between(from, to)).toBe(HOUR);
    expect(calendar.stretches(from, to)).toHaveLength(1);
  });

  test('on Lord Howe Island clocks change by half an hour', () => {
    const calendar = calendarOf(aSpec({ zone: 'Australia/Lord_Howe', week: night }));
    expect(calendar.between(at('2026-10-03T13:00:00Z'), at('2026-10-04T00:00:00Z'))).toBe(3.5 * HOUR);
  });

  test('30 December 2011, which Apia never had, has no hours and is no business day', () => {
    const calendar = calendarOf(aSpec({ zone: 'Pacific/Apia' }));
    const thursdayEvening = at('2011-12-29T17:00:00-10:00');
    expect(calendar.nextOpen(thursdayEvening)).toBe(at('2012-01-02T08:00:00+14:00'));
    expect(calendar.endOfNthBusinessDay(thursdayEvening, 1)).toBe(at('2012-01-02T17:00:00+14:00'));
  });

  test('a Saturday 29 February is a day like others', () => {
    const calendar = calendarOf(aSpec({ zone: 'UTC', week: weekOf({ sat: [['00:00', '24:00']] }) }));
    expect(calendar.nextOpen(at('2020-02-28T00:00:00Z'))).toBe(at('2020-02-29T00:00:00Z'));
    expect(calendar.closesAt(at('2020-02-29T12:00:00Z'))).toBe(at('2020-03-01T00:00:00Z'));
  });
});

describe('a desk that never closes, but for one holiday', () => {
  const calendar = calendarOf(aSpec({ week: ROUND_THE_CLOCK_WEEK, closedDays: [{ date: '2026-12-25' }] }));

  test('closes when the holiday begins and opens when it ends', () => {
    expect(calendar.closesAt(at('2026-06-01T00:00:00Z'))).toBe(at('2026-12-25T00:00:00-05:00'));
    expect(calendar.nextOpen(at('2026-12-25T12:00:00-05:00'))).toBe(at('2026-12-26T00:00:00-05:00'));
  });

  test('never closes again after it', () => {
    const newYear = at('2027-01-01T00:00:00Z');
    expect(calendar.closesAt(newYear)).toBe(CALENDAR_END);
    expect(calendar.between(newYear, CALENDAR_END)).toBe(CALENDAR_END - newYear);
    expect(() => calendar.nextOpen(CALENDAR_END)).toThrow('1900 to 2199');
  });
});

describe('no question of a calendar goes on for ever', () => {
  const sundays = weekOf({ sun: [['02:10', '02:20']] });
  const ends = [
    { date: '0001-01-01' },
    { date: '9999-12-31' },
    { date: '9999-12-30', part: ['02:00', '03:00'] },
  ] as const;
  const calendar = calendarOf(
    aSpec({ week: sundays, closedDays: ends, ownHours: [{ date: '9999-12-29', hours: [] }] }),
  );

  test('the years of calendars can be asked as a whole', () => {
    const stretches = calendar.stretches(CALENDAR_START, CALENDAR_END);
    expect(stretches).toHaveLength(Math.floor((CALENDAR_END - CALENDAR_START) / (7 * DAY)));
    expect(calendar.between(CALENDAR_START, CALENDAR_END)).toBe(stretches.length * 10 * MINUTE);
  });

  test('a day or a duration that no year has is refused', () => {
    const now = at('2026-11-30T12:00:00Z');
    expect(() => calendar.endOfNthBusinessDay(now, 1_000_000_000)).toThrow('1900 to 2199');
    expect(() => calendar.add(now, 200 * 365 * 24 * HOUR)).toThrow('1900 to 2199');
    expect(() => calendar.subtract(now, 20 * 365 * 24 * HOUR)).toThrow('1900 to 2199');
  });
});

describe('a calendar that cannot answer is refused, and the field is named', () => {
  const monday = (open: string, close: string) => ({ week: weekOf({ mon: [[open, close]] }) });
  const overlapping = weekOf({
    tue: [
      ['08:00', '12:00'],
      ['11:00', '17:00'],
    ],
  });
  const refused: ReadonlyArray<
    readonly [why: string, said: Partial<CalendarSpec>, kind: string, field: string]
  > = [
    ['a zone that IANA lacks', { zone: 'Mars/Olympus' }, 'unknown-zone', 'zone'],
    ['an abbreviation that means several zones', { zone: 'IST' }, 'unknown-zone', 'zone'],
    ['an offset in place of a zone', { zone: '+05:30' }, 'unknown-zone', 'zone'],
    ['a week without hours', { week: weekOf({}) }, 'never-open', 'week'],
    ['hours that end before they begin', monday('17:00', '08:00'), 'bad-hours', 'week.mon[0]'],
    ['hours of no length', monday('08:00', '08:00'), 'bad-hours', 'week.mon[0]'],
    ['an hour that clocks do not have', monday('08:00', '24:01'), 'bad-hours', 'week.mon[0]'],
    ['a time without leading zero', monday('8:00', '17:00'), 'bad-hours', 'week.mon[0]'],
    ['hours that overlap', { week: overlapping }, 'bad-hours', 'week.tue[1]'],
    [
      'a date that no year has',
      { closedDays: [{ date: '2026-01-01' }, { date: '2026-02-31' }] },
      'bad-date',
      'closedDays[1].date',
    ],
    ['a business day of no length', { businessDayMs: 0 }, 'bad-business-day', 'businessDayMs'],
    ['a business day longer than a day', { businessDayMs: 25 * HOUR }, 'bad-business-day', 'businessDayMs'],
  ];
  test.each(refused)('%s', (_, said, kind, field) => {
    expect(createCalendar(aSpec(said))).toMatchObject({ ok: false, error: { kind, field } });
  });
});

test('the local date is that of the zone, not of UTC', () => {
  expect(calendarOf(aSpec({ zone: 'Asia/Kathmandu' })).localDate(at('2026-03-04T18:15:00Z'))).toBe(
    '2026-03-05',
  );
  expect(calendarOf(aSpec({ zone: 'Asia/Kathmandu' })).localDate(at('2026-03-04T18:15:00Z') - MINUTE)).toBe(
    '2026-03-04',
  );
});
