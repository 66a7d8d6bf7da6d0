import { describe, expect, it } from 'vitest';
import { BUSINESS_WEEK, weekOf } from '../../../shared/calendar/spec/weekHours.ts';
import { createShift } from '../../../shared/shift/shiftNow.ts';
import type { ShiftPlan } from '../../../shared/shift/shiftPlan.ts';
import { at } from '../../support/aCase.ts';

const plan: ShiftPlan = {
  handle: 'KT',
  zone: 'Europe/Bucharest',
  week: BUSINESS_WEEK,
  absences: [{ from: '2026-12-09', to: '2026-12-10', deputy: 'LN' }],
};

function shiftOf(made: ShiftPlan = plan) {
  const shift = createShift(made);
  if (!shift.ok) throw new Error(`${shift.error.field}: ${shift.error.value}`);
  return shift.value;
}

describe('a shift', () => {
  it.each([
    ['2026-12-07T09:14:00+02:00', { kind: 'on', until: at('2026-12-07T17:00:00+02:00') }],
    ['2026-12-07T17:00:00+02:00', { kind: 'off', until: at('2026-12-08T08:00:00+02:00') }],
    ['2026-12-11T18:00:00+02:00', { kind: 'off', until: at('2026-12-14T08:00:00+02:00') }],
  ])('of an ordinary week: at %s', (now, expected) => {
    expect(shiftOf().at(at(now))).toEqual(expected);
  });

  it('leaves its cases to a deputy on the days of an absence, until work begins again', () => {
    const back = at('2026-12-11T08:00:00+02:00');
    const absent = { kind: 'absent', until: back, deputy: 'LN' };
    expect(shiftOf().at(at('2026-12-09T00:00:00+02:00'))).toEqual(absent);
    expect(shiftOf().at(at('2026-12-10T23:59:59+02:00'))).toEqual(absent);
    expect(shiftOf().at(back).kind).toBe('on');
  });

  it('over midnight goes on into the next date', () => {
    const night = weekOf({ mon: [['22:00', '24:00']], tue: [['00:00', '06:00']] });
    const shift = shiftOf({ ...plan, week: night, absences: [] });
    expect(shift.at(at('2026-12-07T23:00:00+02:00'))).toEqual({
      kind: 'on',
      until: at('2026-12-08T06:00:00+02:00'),
    });
  });

  it.each([
    ['an end before its beginning', { from: '2026-12-09', to: '2026-12-08' }, 'absences[0].to'],
    ['more than a year', { from: '2026-12-09', to: '2028-12-08' }, 'absences[0].to'],
    ['a date that is none', { from: '2026-02-30', to: '2026-03-01' }, 'absences[0].from'],
  ])('is refused with %s', (_what, absence, field) => {
    const made = createShift({ ...plan, absences: [{ ...absence, deputy: null }] });
    expect(made.ok ? null : made.error.field).toBe(field);
  });
});
