import { describe, expect, it } from 'vitest';
import { closedDaysOf } from '../../../main/holidays/holidaySource.ts';
import { holidayTables } from '../../../main/holidays/holidayTables.ts';
import { knowsCountry } from '../../../main/holidays/knowsCountry.ts';
import { isHolidayCode, typedHolidayCode } from '../../../shared/customer/holidayCode.ts';

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

  it('close a part of a date where they begin or end within it', () => {
    const partsOf = (country: string, date: string) =>
      closedDaysOf(country, 2026, 2026).flatMap((day) => (day.date === date ? [day.part] : []));
    expect(partsOf('AU-SA', '2026-12-24')).toEqual([['19:00', '24:00']]);
    expect(partsOf('IS', '2026-12-24')).toEqual([['13:00', '24:00']]);
    expect(partsOf('TR', '2026-03-23')).toEqual([['00:00', '12:00']]);
    expect(partsOf('TR', '2026-03-20')).toEqual([undefined]);
  });

  it('name a date once, by the first entry of the tables, and need no parts where it is closed as a whole', () => {
    for (const country of ['TR', 'EG', 'ID', 'IL', 'PK']) {
      const days = closedDaysOf(country, 2026, 2027);
      const whole = days.filter(({ part }) => part === undefined).map(({ date }) => date);
      const parts = days.filter(({ part }) => part !== undefined);
      expect(new Set(whole).size).toBe(whole.length);
      expect(parts.filter(({ date }) => whole.includes(date))).toEqual([]);
    }
  });

  it('are none for a country that nobody knows', () => {
    expect(closedDaysOf('XX', 2026, 2026)).toEqual([]);
  });
});

describe('a country code', () => {
  it('is known for countries, states and regions that have tables', () => {
    expect(['US', 'DE-BY', 'DE-BY-A'].map(knowsCountry)).toEqual([true, true, true]);
  });

  it('has one form at whatever depth the tables have it', () => {
    const tables = new (holidayTables())();
    const codes = Object.keys(tables.getCountries()).flatMap((land) => [
      land,
      ...Object.keys(tables.getStates(land) ?? {}).flatMap((state) => [
        `${land}-${state}`,
        ...Object.keys(tables.getRegions(land, state) ?? {}).map((region) => `${land}-${state}-${region}`),
      ]),
    ]);
    expect(codes).toContain('NZ-CAN-Timaru');
    expect(codes.filter((code) => !isHolidayCode(code) || !knowsCountry(code))).toEqual([]);
    expect(codes.filter((code) => typedHolidayCode(code) !== code)).toEqual([]);
  });

  it('is unknown for any other text', () => {
    const others = ['XX', 'DE-ZZ', 'DE-BY-ZZ', '', 'constructor', 'DE-', 'DE-BY-', 'DE-BY-EVANG-A', 'de-by'];
    expect(others.filter(knowsCountry)).toEqual([]);
  });
});
