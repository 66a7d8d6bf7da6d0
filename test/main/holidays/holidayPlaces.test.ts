import { describe, expect, it } from 'vitest';
import { holidayPlaces } from '../../../main/holidays/holidayPlaces.ts';
import { knowsCountry } from '../../../main/holidays/knowsCountry.ts';
import { lacksOf } from '../../../shared/customer/thinTables.ts';

describe('the places whose public holidays can be chosen', () => {
  const codes = holidayPlaces('en').map(({ code }) => code);

  it('are all countries of the tables, by name, each before its regions, and those before theirs', () => {
    expect(codes.filter((code) => code.length === 2).length).toBeGreaterThan(200);
    const british = codes.filter((code) => code.startsWith('GB'));
    expect(british).toEqual(['GB', 'GB-ALD', 'GB-ENG', 'GB-NIR', 'GB-SCT', 'GB-WLS']);
    expect(codes.indexOf('DE-BY-EVANG')).toBeGreaterThan(codes.indexOf('DE-BY'));
  });

  it('have the name of the language that is asked for, as far as the tables have it, and their own', () => {
    const japan = holidayPlaces('en').find(({ code }) => code === 'JP');
    expect(japan).toEqual({ code: 'JP', name: 'Japan', own: '日本' });
    expect(holidayPlaces('de')).toContainEqual({ code: 'AT-2', name: 'Kärnten', own: 'Kärnten' });
    expect(holidayPlaces('en')).toContainEqual({ code: 'AT-2', name: 'Carinthia', own: 'Kärnten' });
  });

  it('are codes that every entrance takes, each once', () => {
    expect(codes.filter((code) => !knowsCountry(code))).toEqual([]);
    expect(new Set(codes).size).toBe(codes.length);
  });
});

describe('what the tables lack', () => {
  it('is said of a country and of all its regions', () => {
    expect(lacksOf('IN')).toEqual(['decrees', 'states']);
    expect(lacksOf('IN-MH')).toEqual(['decrees', 'states']);
    expect(lacksOf('AT')).toEqual([]);
  });
});
