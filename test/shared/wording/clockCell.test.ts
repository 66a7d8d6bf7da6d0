import { describe, expect, it } from 'vitest';
import { DAY, HOUR } from '../../../shared/calendar/instant/instant.ts';
import type { CaseEvent } from '../../../shared/case/events/caseEvent.ts';
import { readClock } from '../../../shared/clock/readClock.ts';
import { english } from '../../../shared/messages/en/english.ts';
import { accessibleClockName } from '../../../shared/wording/accessibleClockName.ts';
import type { ClockCellView } from '../../../shared/wording/clockCell.ts';
import { clockCell, clockDayMs } from '../../../shared/wording/clockCell.ts';
import { at, calendarOf, fold, opened } from '../../support/aCase.ts';

const now = at('2026-12-07T09:14:22+02:00');
const base = { case: '48247', by: 'AS' };

function reading(name: 'response' | 'restoration' | 'rca', t: number, ...events: ReadonlyArray<CaseEvent>) {
  const state = fold(events);
  const clock = state.clocks[name];
  return { reading: readClock(clock, t, calendarOf(), 0.75), dayMs: clockDayMs(clock, 9 * HOUR) };
}

function cell(
  name: 'response' | 'restoration' | 'rca',
  t: number,
  events: ReadonlyArray<CaseEvent>,
  more: Partial<ClockCellView> = {},
) {
  const read = reading(name, t, ...events);
  return clockCell(english, read.reading, { now: t, dayMs: read.dayMs, warningFraction: 0.75, ...more });
}

const monday = (time: string) => at(`2026-12-07T${time}+01:00`);

describe('the grammar of a clock (design §4)', () => {
  it('running: time left, percent, a neutral bar with a notch', () => {
    expect(cell('response', now, [opened()])).toEqual({
      value: '0:25:38',
      word: '57%',
      icon: null,
      tone: 'neutral',
      bar: 'solid',
      fraction: expect.closeTo(0.5728, 4),
      notch: 0.75,
    });
    expect(cell('restoration', now, [opened()])).toMatchObject({ value: '1d 8h', word: '3%' });
  });

  it('at risk: bold, in the hue, with a triangle', () => {
    expect(cell('response', monday('08:30:00'), [opened()])).toMatchObject({
      value: '0:10:00',
      word: 'at risk',
      icon: 'triangle',
      tone: 'hueBold',
      bar: 'hue',
    });
  });

  it('breached: late by the wall clock, hatched over the whole bar; at due exactly it is not late', () => {
    expect(cell('response', monday('08:40:00'), [opened()])).toMatchObject({
      value: '0:00:00',
      word: 'at risk',
    });
    expect(cell('response', monday('08:40:00') + 1, [opened()])).toMatchObject({ word: 'overdue' });
    expect(cell('response', monday('18:40:00'), [opened()])).toEqual({
      value: '\u221210:00',
      word: 'overdue',
      icon: null,
      tone: 'hueBold',
      bar: 'hatched',
      fraction: 1,
      notch: null,
    });
    expect(cell('response', monday('18:40:00'), [opened()], { minus: '-' }).value).toBe('-10:00');
  });

  it('waiting: quiet and dotted while the office is closed, in the hue when at risk', () => {
    const sunday = at('2026-12-06T12:00:00+01:00');
    expect(cell('restoration', sunday, [opened()])).toMatchObject({
      value: '1d 8h',
      word: 'waits',
      icon: 'moon',
      tone: 'quiet',
      bar: 'dotted',
    });
    const late = opened({ at: at('2026-12-04T16:10:00+01:00') });
    expect(cell('response', sunday, [late])).toMatchObject({ word: 'waits', tone: 'hue', bar: 'dottedHue' });
  });

  it('a mean stays neutral up to the mean, also past the warning fraction', () => {
    const mean = opened({ edition: 'means' });
    expect(cell('restoration', monday('15:49:10'), [mean])).toMatchObject({
      value: '0:50:50',
      word: 'x̄ mean',
      tone: 'neutral',
      bar: 'outlined',
    });
  });

  it('over the mean: plus, the hue without weight, split at the mean, never "breached"', () => {
    const outage = opened({ edition: 'means', severity: 1, at: monday('08:00:00') });
    expect(cell('restoration', monday('08:33:00'), [outage])).toEqual({
      value: '+00:18',
      word: 'over mean',
      icon: null,
      tone: 'hue',
      bar: 'overMean',
      fraction: expect.closeTo(15 / 33, 6),
      notch: null,
    });
    const restored: CaseEvent = { ...base, type: 'restored', at: monday('08:33:00') };
    expect(cell('restoration', monday('12:00:00'), [outage, restored])).toMatchObject({
      value: '+00:18',
      word: 'over mean',
      tone: 'neutral',
      bar: 'none',
    });
  });

  it('met and missed: quiet results without a bar', () => {
    const met: CaseEvent = { ...base, type: 'responded', at: monday('08:17:30') };
    expect(cell('response', now, [opened(), met])).toMatchObject({
      value: '37m',
      word: 'met',
      icon: 'check',
      tone: 'quiet',
      bar: 'none',
    });
    const missed: CaseEvent = { ...base, type: 'responded', at: monday('09:17:30') };
    expect(cell('response', monday('12:00:00'), [opened(), missed])).toMatchObject({
      value: '+00:37',
      word: 'missed',
      icon: 'cross',
      tone: 'neutral',
      bar: 'none',
    });
  });

  it('no target, and not started', () => {
    expect(cell('restoration', now, [opened({ severity: 4 })])).toMatchObject({
      value: 'No target',
      bar: 'none',
    });
    expect(cell('rca', now, [opened()])).toMatchObject({ value: 'Not started', bar: 'emptyOutline' });
  });

  it('paused: quiet, at half strength', () => {
    const paused = {
      ...(reading('response', now, opened()).reading as object),
      state: 'paused',
    } as Parameters<typeof clockCell>[1];
    expect(clockCell(english, paused, { now, dayMs: 9 * HOUR, warningFraction: 0.75 })).toMatchObject({
      word: 'paused',
      icon: 'bars',
      tone: 'quiet',
      bar: 'half',
    });
  });

  it('an RCA clock in the column of another says so', () => {
    const events: CaseEvent[] = [opened(), { ...base, type: 'resolution-proposed', at: monday('08:00:00') }];
    expect(cell('rca', monday('17:00:00'), events, { labelled: true }).word).toBe('RCA waits');
    expect(cell('rca', monday('12:30:00'), events, { labelled: true }).word).toBe('RCA 10%');
  });
});

describe('the name of a clock for a screen reader (design §9)', () => {
  const critical = opened({
    severity: 1,
    at: at('2026-12-07T09:08:40+02:00'),
    customer: { id: 'K', name: 'Kestrel Bay Insurance', zone: 'America/New_York' },
  });
  const name = (t: number, event = critical, clock: 'response' | 'restoration' | 'rca' = 'response') => {
    const read = reading(clock, t, event);
    return accessibleClockName(english, clock, read.reading, {
      now: t,
      dayMs: read.dayMs,
      ownZone: 'Europe/Bucharest',
      zone: event.customer.zone,
    });
  };

  it.each([
    [now, 'Response, 4 minutes left, 57 percent used, due 09:18, 02:18 in New York'],
    [
      at('2026-12-07T09:18:00+02:00'),
      'Response, 40 seconds left, 93 percent used, at risk, due 09:18, 02:18 in New York',
    ],
    [at('2026-12-07T11:20:00+02:00'), 'Response, 2 hours 1 minute overdue, was due 09:18, 02:18 in New York'],
  ])('says state, percent and both times at %d', (t, text) => {
    expect(name(t)).toBe(text);
  });

  it('counts days in working days where the clock does, and says that it waits', () => {
    expect(name(at('2026-12-06T12:00:00+02:00'), opened(), 'restoration')).toBe(
      'Restoration, 1 working day 8 hours left, 1 percent used, waits, the office is closed, due Wed 17:40, 16:40 in Vienna',
    );
  });

  it('says that there is nothing to count', () => {
    expect(name(now, opened(), 'rca')).toBe('Root cause analysis, not started');
  });
});

it('a day of a clock is 24 hours around the clock, else the business day (design §8)', () => {
  const { clocks } = fold([opened({ edition: 'means' })]);
  expect(clockDayMs(clocks.restoration, 9 * HOUR)).toBe(DAY);
  expect(clockDayMs(clocks.response, 9 * HOUR)).toBe(9 * HOUR);
});
