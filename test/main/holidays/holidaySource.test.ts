import { describe, expect, it } from 'vitest';
import { closedDaysOf } from '../../../main/holidays/holidaySource.ts';
import { knowsCountry } from '../../../main/holidays/knowsCountry.ts';

const of = (country: string, year: number): ReadonlyMap<string, string | undefined> =>
  new Map(closedDaysOf(country, year, year).map(({ date, name }) => [date, name]));

describe('public holidays', () => {
  it('are local dates with the names that the customer uses', () => {
    expect(of('AT', 2026).get('2026-12-08')).toBe('Mariä Empfängnis');
    expect(of('US', 2026).get('2026-11-26')).toBe('Thanksgiving Day');
  });

  it('include substitute days', () => {
    expect(of('ES-MD', 2026).has('2026-12-07')).toBe(true);
    expect(of('GB-ENG', 2027).has('2027-12-28')).toBe(true);
  });

  it('have names that can be read in Latin letters', () => {
    expect(of('JP', 2026).get('2026-01-01')).toMatch(/^[A-Za-z' ]+$/);
  });

  it('are the public ones only: shops may close on others, offices do not', () => {
    expect(of('US', 2026).has('2026-02-14')).toBe(false);
  });

  it('differ by region', () => {
    expect(of('DE', 2026).has('2026-06-04')).toBe(false);
    expect(of('DE-BY', 2026).has('2026-06-04')).toBe(true);
  });

  it('cover all years that are asked for, in order', () => {
    const dates = closedDaysOf('PT', 2025, 2027).map(({ date }) => date);
    expect(dates).toEqual([...dates].sort());
    expect(new Set(dates.map((date) => date.slice(0, 4)))).toEqual(new Set(['2025', '2026', '2027']));
  });

  it('are none for a country that nobody knows', () => {
    expect(closedDaysOf('XX', 2026, 2026)).toEqual([]);
  });
});

describe('a country code', () => {
  it('is known for countries, states and regions that have tables', () => {
    expect(['US', 'DE-BY', 'DE-BY-A'].map(knowsCountry)).toEqual([true, true, true]);
  });

  it('is unknown for any other text', () => {
    expect(['XX', 'DE-ZZ', 'DE-BY-ZZ', '', 'constructor'].map(knowsCountry)).toEqual([
      false,
      false,
      false,
      false,
      false,
    ]);
  });
});
