import { expect, it } from 'vitest';
import { phoneNumbersFor } from '../../../shared/escalation/phoneNumbersFor.ts';
import { meansEdition, targetsEdition } from '../../../shared/policy/builtInEditions.ts';

const regions = (numbers: ReadonlyArray<{ readonly region: string }>) => numbers.map(({ region }) => region);

it('puts the numbers of the own country apart', () => {
  const { own, others } = phoneNumbersFor(targetsEdition, 1, 'JP');
  expect(regions(own)).toEqual(['JP']);
  expect(regions(others)).toEqual(['US', 'GB', 'AU']);
});

it('has all numbers for a country without one', () => {
  const { own, others } = phoneNumbersFor(targetsEdition, 1, 'BR');
  expect(own).toEqual([]);
  expect(regions(others)).toEqual(['US', 'GB', 'AU', 'JP']);
});

it('offers a severity 1 only what answers around the clock', () => {
  const { own, isRoundTheClock } = phoneNumbersFor(meansEdition, 1, 'US');
  expect(own.map(({ number }) => number)).toEqual(['+1 202 555 0100']);
  expect(isRoundTheClock).toBe(true);
});

it('offers the other severities what the edition has for them', () => {
  const { own, others, isRoundTheClock } = phoneNumbersFor(meansEdition, 3, 'US');
  expect(own.map(({ number }) => number)).toEqual(['+1 202 555 0170']);
  expect(others).toEqual([]);
  expect(isRoundTheClock).toBe(false);
});
