import { describe, expect, test } from 'vitest';
import { createCalendarShelf } from '../../../../shared/calendar/calendarShelf.ts';
import { createCalendar } from '../../../../shared/calendar/createCalendar.ts';
import { HOUR } from '../../../../shared/calendar/instant/instant.ts';
import { formatInstant } from '../../../../shared/calendar/instant/isoInstant.ts';
import type { CalendarSpec } from '../../../../shared/calendar/spec/calendarSpec.ts';
import type { ClosedDay } from '../../../../shared/calendar/spec/closedDay.ts';
import type { OwnHours } from '../../../../shared/calendar/spec/ownHours.ts';
import { ROUND_THE_CLOCK_WEEK } from '../../../../shared/calendar/spec/weekHours.ts';
import { aSpec, at, calendarOf } from '../aCalendar.ts';

/** A Thursday. */
const EVE = '2026-12-24';
const eveFrom = (from: string, to = '24:00'): ClosedDay => ({
  date: EVE,
  name: 'Heiligabend',
  part: [from, to],
});
const vienna = (said: Partial<CalendarSpec>) => calendarOf(aSpec({ zone: 'Europe/Vienna', ...said }));
const open = (said: Partial<CalendarSpec>, date: string): string =>
  vienna(said)
    .stretches(at(`${date}T00:00:00+01:00`), at(`${date}T23:59:59+01:00`))
    .map(({ from, to }) => `${clock(from)}-${clock(to)}`)
    .join(' ');
const clock = (t: number): string => formatInstant(t + HOUR).slice(11, 16);

describe('a part of a date that is closed', () => {
  test('takes its hours and leaves the others', () => {
    expect(open({ closedDays: [eveFrom('13:00')] }, EVE)).toBe('08:00-13:00');
    expect(open({ closedDays: [eveFrom('00:00', '12:00')] }, EVE)).toBe('12:00-17:00');
    expect(open({ closedDays: [eveFrom('12:00', '13:00')] }, EVE)).toBe('08:00-12:00 13:00-17:00');
  });

  test('closes nothing outside the hours of the office', () => {
    const calendar = vienna({ closedDays: [eveFrom('19:00'), eveFrom('00:00', '08:00')] });
    expect(calendar.ownDate(EVE)).toBeUndefined();
    expect(calendar.add(at('2026-12-23T16:00:00+01:00'), 18 * HOUR)).toBe(at('2026-12-25T16:00:00+01:00'));
  });

  test('may overlap another: both together are closed once', () => {
    expect(open({ closedDays: [eveFrom('12:00', '15:00'), eveFrom('14:00', '16:00')] }, EVE)).toBe(
      '08:00-12:00 16:00-17:00',
    );
  });

  test('moves a deadline by the hours that it takes', () => {
    const calendar = vienna({ closedDays: [eveFrom('13:00'), { date: '2026-12-25' }] });
    expect(formatInstant(calendar.add(at('2026-12-23T16:00:00+01:00'), 9 * HOUR))).toBe(
      '2026-12-28T10:00:00.000Z',
    );
  });

  test('is told with its date, which is not closed as a whole', () => {
    const calendar = vienna({ closedDays: [eveFrom('13:00')] });
    expect(calendar.ownDate(EVE)).toEqual({
      hours: [{ from: 8 * HOUR, to: 13 * HOUR }],
      closedParts: [eveFrom('13:00')],
    });
    expect(calendar.isClosedDay(EVE)).toBeUndefined();
  });

  test('that takes all hours leaves no business day, and names why', () => {
    const calendar = vienna({
      closedDays: [{ date: EVE, part: ['08:00', '09:00'] }, eveFrom('07:30', '18:00')],
    });
    expect(calendar.isClosedDay(EVE)?.name).toBe('Heiligabend');
    expect(calendar.endOfNthBusinessDay(at('2026-12-23T12:00:00+01:00'), 1)).toBe(
      at('2026-12-25T17:00:00+01:00'),
    );
  });
});

describe('hours of its own', () => {
  const saturday = '2026-12-19';
  const working: OwnHours = {
    date: saturday,
    hours: [['09:00', '14:00']],
    name: 'Made up for the bridge day',
  };

  test('open a Saturday, which then is a business day', () => {
    const calendar = vienna({ ownHours: [working] });
    expect(open({ ownHours: [working] }, saturday)).toBe('09:00-14:00');
    expect(calendar.endOfNthBusinessDay(at('2026-12-18T12:00:00+01:00'), 1)).toBe(
      at('2026-12-19T14:00:00+01:00'),
    );
    expect(calendar.add(at('2026-12-18T16:00:00+01:00'), 2 * HOUR)).toBe(at('2026-12-19T10:00:00+01:00'));
  });

  test('replace a public holiday', () => {
    const closedDays = [{ date: EVE, name: 'Heiligabend' }];
    expect(open({ closedDays, ownHours: [{ date: EVE, hours: [['08:00', '11:00']] }] }, EVE)).toBe(
      '08:00-11:00',
    );
  });

  test('lose what is closed of them', () => {
    const said = {
      closedDays: [eveFrom('13:00')],
      ownHours: [{ date: EVE, hours: [['10:00', '20:00']] as const }],
    };
    expect(open(said, EVE)).toBe('10:00-13:00');
  });

  test('may be longer than those of the weekday, and touch those of the next date', () => {
    const night = { date: EVE, hours: [['06:00', '24:00']] as const };
    const calendar = calendarOf(
      aSpec({ zone: 'UTC', ownHours: [night, { date: '2026-12-25', hours: [['00:00', '02:00']] }] }),
    );
    expect(calendar.closesAt(at('2026-12-24T07:00:00Z'))).toBe(at('2026-12-25T02:00:00Z'));
  });

  test('close the date where there are none, with their name or that of the holiday', () => {
    const closed = vienna({ ownHours: [{ date: EVE, hours: [], name: 'Bridge day' }] });
    expect(open({ ownHours: [{ date: EVE, hours: [] }] }, EVE)).toBe('');
    expect(closed.isClosedDay(EVE)).toEqual({ date: EVE, name: 'Bridge day' });
    const holiday = {
      closedDays: [{ date: EVE, name: 'Heiligabend' }],
      ownHours: [{ date: EVE, hours: [] }],
    };
    expect(vienna(holiday).isClosedDay(EVE)).toEqual({ date: EVE, name: 'Heiligabend' });
  });

  test('interrupt a desk that never closes', () => {
    const calendar = vienna({
      week: ROUND_THE_CLOCK_WEEK,
      ownHours: [{ date: EVE, hours: [['10:00', '12:00']] }],
    });
    expect(calendar.closesAt(at('2026-06-01T00:00:00Z'))).toBe(at('2026-12-24T00:00:00+01:00'));
    expect(calendar.nextOpen(at('2026-12-24T12:00:00+01:00'))).toBe(at('2026-12-25T00:00:00+01:00'));
  });

  test('of one calendar do not show in another of its week', () => {
    const shelf = createCalendarShelf();
    const [plain, added] = [
      shelf(aSpec({ zone: 'Europe/Vienna' })),
      shelf(aSpec({ zone: 'Europe/Vienna', ownHours: [working] })),
    ];
    const noon = at('2026-12-19T12:00:00+01:00');
    expect([plain.isOpen(noon), added.isOpen(noon)]).toEqual([false, true]);
  });
});

describe('a date that cannot be read is refused, and the field is named', () => {
  const refused: ReadonlyArray<
    readonly [why: string, said: Partial<CalendarSpec>, kind: string, field: string]
  > = [
    [
      'a part that ends before it begins',
      { closedDays: [eveFrom('13:00', '12:00')] },
      'bad-hours',
      'closedDays[0].part',
    ],
    ['a part of no length', { closedDays: [eveFrom('13:00', '13:00')] }, 'bad-hours', 'closedDays[0].part'],
    [
      'a part that clocks do not have',
      { closedDays: [eveFrom('13:00', '25:00')] },
      'bad-hours',
      'closedDays[0].part',
    ],
    [
      'own hours on a date that no year has',
      { ownHours: [{ date: '2026-02-29', hours: [] }] },
      'bad-date',
      'ownHours[0].date',
    ],
    [
      'own hours twice for one date',
      {
        ownHours: [
          { date: EVE, hours: [] },
          { date: EVE, hours: [['08:00', '09:00']] },
        ],
      },
      'bad-date',
      'ownHours[1].date',
    ],
    [
      'own hours that overlap',
      {
        ownHours: [
          {
            date: EVE,
            hours: [
              ['08:00', '12:00'],
              ['11:00', '13:00'],
            ],
          },
        ],
      },
      'bad-hours',
      'ownHours[0].hours[1]',
    ],
  ];
  test.each(refused)('%s', (_, said, kind, field) => {
    expect(createCalendar(aSpec(said))).toMatchObject({ ok: false, error: { kind, field } });
  });
});
