import { expect, it } from 'vitest';
import { boundText, endOfDay, readBound } from '../../../renderer/filtering/timeBounds.ts';
import { at } from '../../support/aCase.ts';

const zone = 'Europe/Bucharest';
const now = at('2026-12-07T09:14:22+02:00');

it('the end of a day is the first moment of the next, on the wall clock of the analyst', () => {
  expect(endOfDay(now, 0, zone)).toBe(at('2026-12-08T00:00:00+02:00'));
  expect(endOfDay(now, 1, zone)).toBe(at('2026-12-09T00:00:00+02:00'));
});

it('a date alone is its first moment, or as a whole where it ends a span', () => {
  expect(readBound('2026-12-08', zone, false)).toBe(at('2026-12-08T00:00:00+02:00'));
  expect(readBound('2026-12-08', zone, true)).toBe(at('2026-12-09T00:00:00+02:00'));
  expect(readBound(' 2026-12-08 18:00 ', zone, true)).toBe(at('2026-12-08T18:00:00+02:00'));
  expect(readBound('tomorrow', zone, true)).toBeNull();
});

it('a bound can be typed again as it is shown', () => {
  expect(readBound(boundText(at('2026-12-08T18:00:00+02:00'), zone), zone, true)).toBe(
    at('2026-12-08T18:00:00+02:00'),
  );
});
