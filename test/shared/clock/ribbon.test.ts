import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCalendarShelf } from '../../../shared/calendar/calendarShelf.ts';
import { HOUR } from '../../../shared/calendar/instant/instant.ts';
import type { CaseEvent } from '../../../shared/case/events/caseEvent.ts';
import { explainClock } from '../../../shared/case/fold/explainClock.ts';
import { CLOCK_NAMES } from '../../../shared/clock/caseClock.ts';
import type { Ribbon } from '../../../shared/clock/ribbon.ts';
import { ribbon } from '../../../shared/clock/ribbon.ts';
import { ribbonBand } from '../../../shared/clock/ribbonBand.ts';
import { at, calendarOf, context, fold, opened } from '../../support/aCase.ts';
import { anyHistory } from '../../support/aHistory.ts';

const now = at('2026-12-07T09:14:22+02:00');

function ribbonOf(events: ReadonlyArray<CaseEvent>, t: number): Ribbon | null {
  const { opening } = fold(events);
  const ledgers = CLOCK_NAMES.flatMap((clock) => {
    const ledger = explainClock(events, clock, context);
    return ledger ? [{ clock, ledger }] : [];
  });
  return ribbon({ opened: opening.at, now: t, calendar: calendarOf(opening), ledgers });
}

function drawn(events: ReadonlyArray<CaseEvent>, t = now): Ribbon {
  const drawing = ribbonOf(events, t);
  if (!drawing) throw new Error('There is no ribbon.');
  return drawing;
}

describe('the ribbon of a case (design §4)', () => {
  it('is open time, nights, the weekend as one, and the holiday by its name', () => {
    expect(
      drawn([opened()]).band.map(({ kind, dates, name }) => [kind, dates?.first ?? 'night', name]),
    ).toEqual([
      ['open', '2026-12-04', null],
      ['closed', '2026-12-05', null],
      ['open', '2026-12-07', null],
      ['closed', 'night', null],
      ['holiday', '2026-12-08', 'Mariä Empfängnis'],
      ['closed', 'night', null],
      ['open', '2026-12-09', null],
      ['closed', 'night', null],
      ['open', '2026-12-10', null],
    ]);
  });

  it('shows the closed part of a day as a piece of its own between open time and night', () => {
    const { zone, week, businessDayMs } = calendarOf().spec;
    const closedDays = [{ date: '2026-12-07', name: 'Heiligabend', part: ['13:00', '24:00'] }] as const;
    const calendar = createCalendarShelf()({ zone, week, businessDayMs, closedDays });
    const band = ribbonBand(calendar, at('2026-12-07T12:00:00+01:00'), at('2026-12-08T09:00:00+01:00'));
    expect(band.map(({ kind, from, to, name, part }) => [kind, (to - from) / HOUR, name, part])).toEqual([
      ['open', 1, null, null],
      ['holiday', 11, 'Heiligabend', ['13:00', '24:00']],
      ['closed', 8, null, null],
      ['open', 1, null, null],
    ]);
  });

  it('draws working time to scale and the weekend as less than three hours of it', () => {
    const widths = drawn([opened()]).band.map(({ left, right }) => right - left);
    const [friday = 0, weekend = 0, monday = 0] = widths;
    expect(monday / friday).toBeCloseTo(9 / (2 + 20 / 60), 6);
    expect(weekend / monday).toBeLessThan(3 / 9);
  });

  it('has a lane for each clock: used up to now, then left, dots where it skips', () => {
    const [response, restoration] = drawn([opened()]).lanes;
    expect(response?.pieces.map(({ kind }) => kind)).toEqual(['used', 'skipped', 'used', 'left']);
    expect(restoration?.pieces.map(({ kind }) => kind)).toEqual([
      'used',
      'skipped',
      'used',
      'left',
      'skipped',
      'left',
    ]);
    expect(response?.due?.position).toBe(response?.pieces.at(-1)?.right);
  });

  it('numbers every second hour of the wall clock of the customer', () => {
    const numbered = drawn([opened()]).hours.filter(({ isNumbered }) => isNumbered);
    expect(numbered.slice(0, 7).map(({ hour }) => hour)).toEqual([16, 8, 10, 12, 14, 16, 8]);
  });

  it('finds the whole hours of a zone that is half an hour off', () => {
    const customer = { id: 'K', name: 'Sarovar Retail', zone: 'Asia/Kolkata' };
    const { hours } = drawn([opened({ customer })]);
    expect(hours.length).toBeGreaterThan(10);
    expect(hours.every(({ at: t }) => (t + HOUR / 2) % HOUR === 0)).toBe(true);
  });

  it('is one open stretch for a severity 1 without an RCA', () => {
    expect(drawn([opened({ severity: 1 })]).band.map(({ kind }) => kind)).toEqual(['open']);
  });

  it('ends its lanes where their clocks were stopped', () => {
    const responded: CaseEvent = { case: '48247', by: 'AS', type: 'responded', at: now };
    const [response] = drawn([opened(), responded], now + 8 * HOUR).lanes;
    expect(response?.pieces.map(({ kind }) => kind)).toEqual(['used', 'skipped', 'used']);
  });

  it('keeps now in sight while it is near, else says that it lies outside', () => {
    expect(drawn([opened()], at('2026-12-10T12:00:00+01:00')).now.isInside).toBe(true);
    expect(drawn([opened()], at('2026-12-30T12:00:00+01:00')).now).toMatchObject({
      isInside: false,
      position: 1,
    });
  });

  it('is nothing without a clock to show', () => {
    expect(ribbon({ opened: now, now, calendar: calendarOf(), ledgers: [] })).toBeNull();
  });
});

describe('every ribbon of every case', () => {
  it('fills 0 to 1 without a gap, and keeps every lane in order on it', () => {
    fc.assert(
      fc.property(anyHistory, fc.integer({ min: 0, max: 400 * HOUR }), (events, after) => {
        const drawing = ribbonOf(events, fold(events).opening.at + after);
        const band = drawing?.band ?? [];
        expect(band.every(({ left }, i) => left === (band[i - 1]?.right ?? 0))).toBe(true);
        expect(band.every(({ from }, i) => i === 0 || from === band[i - 1]?.to)).toBe(true);
        if (drawing) expect(band.at(-1)?.right).toBeCloseTo(1, 9);
        const pieces = drawing?.lanes.map((lane) => lane.pieces) ?? [];
        const isOrdered = (lane: (typeof pieces)[number]) =>
          lane.every(({ left, right }, i) => left <= right && left >= (lane[i - 1]?.right ?? 0));
        expect(pieces.every(isOrdered)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});
