import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY, HOUR, MINUTE } from '../../../shared/calendar/instant/instant.ts';
import { roundTheClock } from '../../../shared/calendar/roundTheClock.ts';
import type { Severity } from '../../../shared/policy/severity.ts';
import { clearing } from '../../../shared/review/clearing.ts';
import { closingRule } from '../../../shared/review/facts/closingRule.ts';
import { type Pace, type Prospects, prospectOf } from '../../../shared/review/likelyLate.ts';
import type { OpenClock } from '../../../shared/review/openClock.ts';
import { bandEdges, bandOf, queueHeat } from '../../../shared/review/queueHeat.ts';
import { rangeProblem, spanOf, usualRange, weeksOf } from '../../../shared/review/reviewWeeks.ts';
import { spreadOf } from '../../../shared/review/spread.ts';
import { USUAL_LEAD } from '../../../shared/review/usualLead.ts';
import { workload } from '../../../shared/review/workload.ts';
import { at, calendarOf, recordingsMissing } from '../../support/aCase.ts';

const VIENNA = 'Europe/Vienna';

describe('the queue heat', () => {
  const office = calendarOf();
  const friday = at('2026-12-04T16:30:00+01:00');
  const edges = bandEdges(friday, office, office.spec.businessDayMs);

  it.each([
    ['2026-12-04T16:29:59+01:00', 'over'],
    ['2026-12-04T16:30:00+01:00', 'under-1h'],
    // Half an hour is left on Friday, so Monday half past eight is an hour of work away.
    ['2026-12-07T08:29:59+01:00', 'under-1h'],
    ['2026-12-07T08:30:00+01:00', '1-to-4h'],
    ['2026-12-07T11:30:00+01:00', '4h-to-1d'],
    ['2026-12-07T16:30:00+01:00', '1-to-2d'],
    // Tuesday is a holiday.
    ['2026-12-09T16:29:59+01:00', '1-to-2d'],
    ['2026-12-09T16:30:00+01:00', '2d-and-more'],
    ['2027-12-09T16:30:00+01:00', '2d-and-more'],
  ])('has a deadline at %s under %s on a Friday half an hour before the office closes', (due, band) => {
    expect(bandOf(at(due), edges)).toBe(band);
  });

  it('counts each open case once: those without a clock are the rest', () => {
    const counts = [
      { severity: 1, band: 'over', objective: 'deadline', count: 1 },
      { severity: 1, band: 'over', objective: 'mean', count: 1 },
      { severity: 2, band: '1-to-4h', objective: 'deadline', count: 3 },
    ] as const;
    const heat = queueHeat(
      counts,
      new Map<Severity, number>([
        [1, 2],
        [2, 5],
      ]),
    );
    expect(heat.rows[0]?.cells[0]).toEqual({ place: 'over', cases: 1, means: 1 });
    expect(heat.rows[1]?.cells.at(-1)).toEqual({ place: 'no-clock', cases: 2, means: 0 });
    expect(heat.all).toBe(7);
    expect(heat.columns.reduce((sum, { all }) => sum + all, 0)).toBe(7);
  });
});

describe('likely late', () => {
  const now = at('2026-12-07T10:00:00+01:00');
  const everyMoment = roundTheClock();
  const clock: OpenClock = {
    case: '1',
    title: 'Calls drop',
    severity: 1,
    owner: 'KT',
    clock: 'restoration',
    objective: 'deadline',
    hours: 'round-the-clock',
    calendar: '',
    due: now + HOUR,
    targetMs: 4 * HOUR,
  };
  const pace = (owner: string | null, count: number, each: number): Pace => ({
    owner,
    clock: 'restoration',
    severity: 1,
    count,
    elapsedMs: count * each,
  });
  const given = (paces: ReadonlyArray<Pace>, load = 5): Prospects => ({
    now,
    paces,
    loads: new Map([['KT', load]]),
    lead: USUAL_LEAD,
    hoursOf: () => everyMoment,
  });

  it('goes by the pace of the owner once five such clocks were stopped, before that by that of all', () => {
    const paces = [pace('KT', 5, 3 * HOUR), pace('LN', 5, HOUR)];
    expect(prospectOf(clock, given(paces))).toMatchObject({ paceOf: 'analyst', usualMs: 3 * HOUR });
    expect(prospectOf(clock, given([pace('KT', 4, 3 * HOUR), pace('LN', 8, 3 * HOUR)]))).toMatchObject({
      paceOf: 'team',
    });
    expect(prospectOf(clock, given([pace('KT', 4, HOUR)]))).toMatchObject({
      paceOf: 'target',
      usualMs: 2 * HOUR,
    });
  });

  it('counts what was used, but always expects another quarter of the usual time', () => {
    // Three of four hours are used; the usual time is three and a half, then two.
    expect(prospectOf(clock, given([pace('KT', 5, 3.5 * HOUR)])).expectedAt).toBe(now + 0.875 * HOUR);
    expect(prospectOf(clock, given([pace('KT', 5, 2 * HOUR)])).expectedAt).toBe(now + HOUR / 2);
  });

  it('is on track when it is expected to be stopped at its due instant, late a moment after it', () => {
    expect(prospectOf(clock, given([pace('KT', 5, 4 * HOUR)]))).toMatchObject({ late: false, lateByMs: 0 });
    expect(prospectOf(clock, given([pace('KT', 5, 4 * HOUR + MINUTE)]))).toMatchObject({
      late: true,
      because: 'pace',
      lateByMs: MINUTE,
    });
  });

  it('stretches with the load above the usual one, and not below it', () => {
    const paces = [pace('KT', 5, 2.5 * HOUR)];
    expect(prospectOf(clock, given(paces, 9))).toMatchObject({ late: false });
    expect(prospectOf(clock, given(paces, 18))).toMatchObject({
      late: true,
      because: 'load',
      lateByMs: HOUR,
    });
  });

  it('expects a case without an owner to need its whole time from now', () => {
    const unowned = { ...clock, owner: null };
    expect(prospectOf(unowned, given([pace('KT', 5, 2 * HOUR)]))).toMatchObject({
      late: true,
      because: 'no-owner',
      expectedAt: now + 2 * HOUR,
    });
  });

  it('says of a clock that is past due that it is overdue', () => {
    expect(prospectOf({ ...clock, due: now - 1 }, given([]))).toMatchObject({
      late: true,
      because: 'overdue',
    });
  });
});

describe('the workload', () => {
  it('has the most loaded first, and what nobody owns last', () => {
    const load = workload(
      [
        { owner: null, severity: 1, count: 20 },
        { owner: 'KT', severity: 2, count: 9 },
        { owner: 'AS', severity: 3, count: 9 },
        { owner: 'RO', severity: 2, count: 4 },
        { owner: 'RO', severity: 1, count: 6 },
      ],
      9,
    );
    expect(load.analysts.map(({ owner, all, overUsual }) => [owner, all, overUsual])).toEqual([
      ['RO', 10, true],
      ['AS', 9, false],
      ['KT', 9, false],
      [null, 20, false],
    ]);
    expect(load.analysts[0]?.units).toEqual([
      { severity: 1, count: 6 },
      { severity: 2, count: 4 },
    ]);
  });
});

describe('a spread', () => {
  it('of an even number has the mean of the two in the middle, and the length that nine in ten do not exceed', () => {
    const lengths = [10, 1, 9, 2, 8, 3, 7, 4, 6, 5];
    expect(spreadOf(lengths)).toEqual({ n: 10, meanMs: 6, medianMs: 6, p90Ms: 9 });
    expect(spreadOf([7])).toEqual({ n: 1, meanMs: 7, medianMs: 7, p90Ms: 7 });
    expect(spreadOf([])).toEqual({ n: 0, meanMs: null, medianMs: null, p90Ms: null });
  });

  it('lies within its lengths, whatever their order', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 1e12 }), { minLength: 1 }), (lengths) => {
        const { meanMs, medianMs, p90Ms } = spreadOf(lengths);
        for (const figure of [meanMs, medianMs, p90Ms]) {
          expect(figure).toBeGreaterThanOrEqual(Math.min(...lengths));
          expect(figure).toBeLessThanOrEqual(Math.max(...lengths));
        }
        expect(lengths.filter((length) => length <= (p90Ms ?? 0)).length * 10).toBeGreaterThanOrEqual(
          lengths.length * 9,
        );
      }),
    );
  });
});

describe('the days to clear the queue', () => {
  it('are the open cases by those closed a day', () => {
    expect(clearing(20, 56, 28)).toMatchObject({ closedPerDay: 2, daysToClear: 10 });
  });
  it('are unknown while nothing was closed', () => {
    expect(clearing(20, 0, 28).daysToClear).toBeNull();
  });
});

describe('the weeks of a range', () => {
  it('begin on Monday at the midnight of the lead, across a change of the clocks too', () => {
    const weeks = weeksOf({ from: '2026-10-22', to: '2026-11-01' }, VIENNA);
    expect(weeks.map(({ week, from, to }) => [week, to - from])).toEqual([
      [43, 4 * DAY + HOUR],
      [44, 7 * DAY],
    ]);
    expect(weeks[0]?.from).toBe(at('2026-10-22T00:00:00+02:00'));
  });

  it('follow each other without a gap, from the first midnight to the last', () => {
    fc.assert(
      fc.property(fc.nat({ max: 4000 }), fc.nat({ max: 800 }), (day, length) => {
        const date = (n: number): string =>
          new Date(n * DAY + at('2018-01-01T00:00:00Z')).toISOString().slice(0, 10);
        const range = { from: date(day), to: date(day + length) };
        const weeks = weeksOf(range, VIENNA);
        const span = spanOf(range, VIENNA);
        expect(weeks[0]?.from).toBe(span.from);
        expect(weeks.at(-1)?.to).toBe(span.to);
        expect(weeks.slice(1).map(({ from }) => from)).toEqual(weeks.slice(0, -1).map(({ to }) => to));
      }),
    );
  });

  it('have the number of ISO 8601', () => {
    const week = (date: string) => weeksOf({ from: date, to: date }, VIENNA)[0];
    expect(week('2027-01-03')).toMatchObject({ year: 2026, week: 53 });
    expect(week('2027-01-04')).toMatchObject({ year: 2027, week: 1 });
    expect(week('2024-12-30')).toMatchObject({ year: 2025, week: 1 });
  });

  it('are the twelve before this one unless told', () => {
    expect(usualRange(at('2026-12-07T09:14:22+01:00'), VIENNA)).toEqual({
      from: '2026-09-14',
      to: '2026-12-06',
    });
  });

  it.each([
    [{ from: '2026-02-30', to: '2026-03-01' }, 'not-a-date'],
    [{ from: '2026-03-02', to: '2026-03-01' }, 'ends-before'],
    [{ from: '2016-01-01', to: '2026-03-01' }, 'too-long'],
    [{ from: '2026-03-01', to: '2026-03-01' }, null],
  ])('of %j: %s', (range, problem) => {
    expect(rangeProblem(range)).toBe(problem);
  });
});

describe('the rule by which a case was closed', () => {
  const event = (type: string, by = 'LN') => ({ ...recordingsMissing, type, by }) as never;
  it.each([
    ['uncontested', [event('opened'), event('resolution-proposed'), event('closed', 'policy')]],
    ['proposed', [event('opened'), event('resolution-proposed'), event('note'), event('closed')]],
    ['silence', [event('opened'), event('awaiting-customer'), event('closure-notice'), event('closed')]],
    ['direct', [event('opened'), event('responded'), event('closed')]],
    ['direct', [event('opened'), event('awaiting-customer'), event('customer-replied'), event('closed')]],
  ])('is %s', (rule, events) => {
    expect(closingRule(events)).toBe(rule);
  });
});
