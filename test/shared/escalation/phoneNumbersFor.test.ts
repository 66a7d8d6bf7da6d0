import { expect, it } from 'vitest';
import { phoneNumbersFor } from '../../../shared/escalation/phoneNumbersFor.ts';
import { meansEdition, targetsEdition } from '../../../shared/policy/builtInEditions.ts';
import { channelsFor } from '../../../shared/policy/channelsFor.ts';
import type { Edition } from '../../../shared/policy/edition.ts';
import type { Severity } from '../../../shared/policy/severity.ts';
import { at, calendarOf } from '../../support/aCase.ts';

function numbersFor(
  edition: Edition,
  severity: Severity,
  country: string,
  licence: string | null = 'PureCloud 2',
) {
  const question = { edition, severity, licence, holidays: country, business: calendarOf() };
  const channels = channelsFor({ ...question, now: at('2026-12-07T10:00:00Z') });
  return phoneNumbersFor(channels, severity, country);
}

const regions = (numbers: ReadonlyArray<{ readonly region: string }>) => numbers.map(({ region }) => region);

it('puts the numbers of the own country apart', () => {
  const { own, others } = numbersFor(targetsEdition, 1, 'JP');
  expect(regions(own)).toEqual(['JP']);
  expect(regions(others)).toEqual(['US', 'GB', 'AU']);
});

it('has all numbers for a country without one', () => {
  const { own, others } = numbersFor(targetsEdition, 1, 'BR');
  expect(own).toEqual([]);
  expect(regions(others)).toEqual(['US', 'GB', 'AU', 'JP']);
});

it('offers a severity 1 only what answers around the clock', () => {
  const { own, isRoundTheClock } = numbersFor(meansEdition, 1, 'US');
  expect(own.map(({ number }) => number)).toEqual(['+1 202 555 0100']);
  expect(isRoundTheClock).toBe(true);
});

it('offers the other severities what the edition has for them', () => {
  const { own, others, isRoundTheClock } = numbersFor(meansEdition, 3, 'US');
  expect(own.map(({ number }) => number)).toEqual(['+1 202 555 0170']);
  expect(others).toEqual([]);
  expect(isRoundTheClock).toBe(false);
});

it('offers nothing that the licence does not cover', () => {
  const { own, others } = numbersFor(targetsEdition, 1, 'US', 'Guest');
  expect([...own, ...others]).toEqual([]);
});
