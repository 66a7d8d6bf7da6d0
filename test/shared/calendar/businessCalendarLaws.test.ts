import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { BusinessCalendar } from '../../../shared/calendar/businessCalendar.ts';
import { DAY, HOUR } from '../../../shared/calendar/instant/instant.ts';
import type { CalendarSpec } from '../../../shared/calendar/spec/calendarSpec.ts';
import type { DayHours } from '../../../shared/calendar/spec/weekHours.ts';
import { BUSINESS_WEEK, ROUND_THE_CLOCK_WEEK } from '../../../shared/calendar/spec/weekHours.ts';
import { aSpec, at, calendarOf, IRREGULAR_WEEK } from './aCalendar.ts';

const zone = fc.constantFrom(
  'America/New_York',
  'America/St_Johns',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'Africa/Cairo',
  'Asia/Kathmandu',
  'America/Sao_Paulo',
);

/** Clocks of any week: sorted quarters of an hour, taken in pairs. */
const dayHours: fc.Arbitrary<DayHours> = fc
  .uniqueArray(fc.integer({ min: 0, max: 96 }), { maxLength: 6 })
  .map((quarters) => {
    const times = quarters.toSorted((a, b) => a - b).map(clockTime);
    return Array.from(
      { length: Math.floor(times.length / 2) },
      (_, i) => [times[2 * i] ?? '', times[2 * i + 1] ?? ''] as const,
    );
  });
const anyWeek = fc.record({
  mon: fc.constant<DayHours>([['09:00', '12:30']]),
  tue: dayHours,
  wed: dayHours,
  thu: dayHours,
  fri: dayHours,
  sat: dayHours,
  sun: dayHours,
});
const week = fc.oneof(anyWeek, fc.constantFrom(BUSINESS_WEEK, IRREGULAR_WEEK, ROUND_THE_CLOCK_WEEK));
const closedDate = fc.integer({ min: 0, max: 900 }).map((days) => ({
  date: calendarOf(aSpec({ zone: 'UTC' })).localDate(at('2010-12-01T00:00:00Z') + days * DAY),
}));
const closedPart = fc
  .tuple(closedDate, fc.uniqueArray(fc.integer({ min: 0, max: 96 }), { minLength: 2, maxLength: 2 }))
  .map(([{ date }, quarters]) => {
    const [from = 0, to = 96] = quarters.toSorted((a, b) => a - b);
    return { date, part: [clockTime(from), clockTime(to)] as const };
  });
const ownHours = fc.tuple(closedDate, dayHours).map(([{ date }, hours]) => ({ date, hours }));
const spec: fc.Arbitrary<CalendarSpec> = fc
  .record({
    zone,
    week,
    closedDays: fc.array(fc.oneof(closedDate, closedPart), { maxLength: 12 }),
    ownHours: fc.uniqueArray(ownHours, { maxLength: 6, selector: ({ date }) => date }),
  })
  .map((said) => aSpec(said));
const calendar = spec.map(calendarOf);

const instant = fc.integer({ min: at('2010-12-01T00:00:00Z'), max: at('2013-06-01T00:00:00Z') });
const duration = fc.integer({ min: 0, max: 900 * HOUR });

describe('for every calendar', () => {
  law('the open time between t and add(t, d) is d', [calendar, instant, duration], (c, t, d) => {
    expect(c.between(t, c.add(t, d))).toBe(d);
  });

  law(
    'a due instant never comes earlier for a later opening',
    [calendar, instant, instant, duration],
    (c, t, u, d) => {
      expect(c.add(Math.min(t, u), d)).toBeLessThanOrEqual(c.add(Math.max(t, u), d));
    },
  );

  law('more time is never due earlier', [calendar, instant, duration, duration], (c, t, d, e) => {
    expect(c.add(t, Math.min(d, e))).toBeLessThanOrEqual(c.add(t, Math.max(d, e)));
  });

  law('add gives the earliest instant', [calendar, instant, duration], (c, t, d) => {
    const due = c.add(t, d + 1);
    expect(c.between(t, due - 1)).toBe(d);
  });

  law('open time adds up', [calendar, instant, instant, instant], (c, x, y, z) => {
    expect(c.between(x, y) + c.between(y, z)).toBe(c.between(x, z));
  });

  law(
    'open time backwards is the negative of open time forwards',
    [calendar, instant, instant],
    (c, x, y) => {
      expect(c.between(x, y) + c.between(y, x)).toBe(0);
    },
  );

  law(
    'the next open instant is open, nothing before it is, and it is its own next',
    [calendar, instant],
    (c, t) => {
      const open = c.nextOpen(t);
      expect(c.isOpen(open)).toBe(true);
      expect(c.between(t, open)).toBe(0);
      expect(c.nextOpen(open)).toBe(open);
    },
  );

  law(
    'subtracting gives the latest instant with that open time before t',
    [calendar, instant, duration],
    (c, t, d) => {
      const start = c.subtract(t, d + 1);
      expect(c.between(start, t)).toBe(d + 1);
      expect(c.between(start + 1, t)).toBe(d);
    },
  );

  law('adding undoes subtracting up to the end of open time', [calendar, instant, duration], (c, t, d) => {
    const open = c.nextOpen(t);
    expect(c.subtract(c.add(open, d), d)).toBe(open);
  });

  law(
    'the stretches are open, do not touch, and make up the open time',
    [calendar, instant, fc.integer({ min: 0, max: 60 * DAY })],
    (c, t, span) => {
      const stretches = c.stretches(t, t + span);
      expect(stretches.reduce((sum, { from, to }) => sum + to - from, 0)).toBe(c.between(t, t + span));
      for (const [i, { from, to }] of stretches.entries()) {
        expect(c.isOpen(from) && c.isOpen(to - 1)).toBe(true);
        expect(to === t + span || !c.isOpen(to)).toBe(true);
        expect(from).toBeGreaterThan(stretches[i - 1]?.to ?? t - 1);
      }
    },
  );

  law('a stretch ends where open time stops', [calendar, instant], (c, t) => {
    const open = c.nextOpen(t);
    const close = c.closesAt(open);
    expect(c.between(open, close)).toBe(close - open);
    expect(close > at('2199-01-01T00:00:00Z') || !c.isOpen(close)).toBe(true);
  });
});

test('what a calendar was asked before does not change its answers', () => {
  const anyYear = fc.integer({ min: at('1950-01-01T00:00:00Z'), max: at('2120-01-01T00:00:00Z') });
  fc.assert(
    fc.property(
      spec,
      fc.array(fc.tuple(anyYear, duration), { minLength: 2, maxLength: 6 }),
      (said, questions) => {
        const used = calendarOf(said);
        const answers = questions.map(([t, d]) => answersOf(used, t, d));
        const fresh = questions.map(([t, d]) => answersOf(calendarOf(said), t, d));
        expect(answers).toEqual(fresh);
      },
    ),
    { numRuns: 30 },
  );
});

function answersOf(c: BusinessCalendar, t: number, d: number): ReadonlyArray<number> {
  return [c.add(t, d), c.subtract(t, d), c.nextOpen(t), c.between(t, t + d), c.endOfNthBusinessDay(t, 3)];
}

function law<Values extends [unknown, ...unknown[]]>(
  title: string,
  values: { [Index in keyof Values]: fc.Arbitrary<Values[Index]> },
  holds: (...drawn: Values) => void,
): void {
  test(title, () => {
    fc.assert(fc.property(...values, holds), { numRuns: 150 });
  });
}

function clockTime(quarters: number): string {
  const hour = String(Math.floor(quarters / 4)).padStart(2, '0');
  return `${hour}:${String((quarters % 4) * 15).padStart(2, '0')}`;
}
