import { describe, expect, it } from 'vitest';
import { countryName, officeHours } from '../../../renderer/clocks/officeHours.ts';
import { BUSINESS_WEEK, weekOf } from '../../../shared/calendar/spec/weekHours.ts';

const vienna = (week = BUSINESS_WEEK) => ({ zone: 'Europe/Vienna', week, closedDays: [], businessDayMs: 1 });

describe('the hours of an office in one line', () => {
  it('are a span of days where all are alike', () => {
    expect(officeHours(vienna(), 'Vienna', 'AT')).toBe(
      'Vienna, Mon to Fri 08:00 to 17:00, public holidays of Austria',
    );
  });

  it('are only said to differ where days are not alike, or not in a row', () => {
    const split = weekOf({ mon: [['08:00', '12:00']], wed: [['08:00', '12:00']] });
    expect(officeHours(vienna(split), 'Vienna', undefined)).toBe(
      'Vienna, its own weekly hours, no public holidays',
    );
  });

  it('name a list of dates for what it is', () => {
    expect(officeHours(vienna(), 'Vienna', ['2026-12-08'])).toContain('closed dates of this customer');
  });
});

describe('the name of a country', () => {
  it.each([
    ['PT', 'Portugal'],
    ['DE-BY', 'Germany (BY)'],
    ['nowhere', 'nowhere'],
  ])('of %s is %s', (code, name) => {
    expect(countryName(code)).toBe(name);
  });
});
