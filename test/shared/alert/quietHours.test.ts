import { describe, expect, it } from 'vitest';
import { quietUntil } from '../../../shared/alert/quietHours.ts';
import { MINUTE } from '../../../shared/calendar/instant/instant.ts';
import { at } from '../../support/aCase.ts';

describe('quiet hours (policy §8)', () => {
  const night = { from: '22:00', to: '07:30' };
  const zone = 'Europe/Bucharest';

  it.each([
    ['2026-12-07T21:59:59+02:00', null],
    ['2026-12-07T22:00:00+02:00', '2026-12-08T07:30:00+02:00'],
    ['2026-12-08T00:00:00+02:00', '2026-12-08T07:30:00+02:00'],
    ['2026-12-08T07:30:00+02:00', null],
  ])('over midnight: at %s they end at %s', (t, end) => {
    expect(quietUntil(at(t), night, zone)).toBe(end === null ? null : at(end));
  });

  it('within a day, and none when both ends are one', () => {
    const noon = at('2026-12-07T12:30:00+02:00');
    expect(quietUntil(noon, { from: '12:00', to: '13:00' }, zone)).toBe(noon + 30 * MINUTE);
    expect(quietUntil(noon, { from: '12:00', to: '12:00' }, zone)).toBeNull();
    expect(quietUntil(noon, null, zone)).toBeNull();
  });

  it('end at the local time also on the night of a clock change', () => {
    const t = at('2026-10-24T23:00:00+03:00');
    expect(quietUntil(t, night, zone)).toBe(at('2026-10-25T07:30:00+02:00'));
  });
});
