import { describe, expect, it } from 'vitest';
import { knowsCountry } from '../../../main/holidays/knowsCountry.ts';
import { regionsOf } from '../../../main/holidays/regionsOf.ts';
import { lacksOf } from '../../../shared/customer/thinTables.ts';

describe('the regions of a country', () => {
  it('are those that the tables know, by name', () => {
    expect(regionsOf('GB', 'en').map(({ code }) => code)).toEqual([
      'GB-ALD',
      'GB-ENG',
      'GB-NIR',
      'GB-SCT',
      'GB-WLS',
    ]);
    expect(regionsOf('DE-BY', 'en').map(({ code }) => code)).toContain('DE-BY-EVANG');
  });

  it('are named in the language that is asked for, as far as the tables have it', () => {
    expect(regionsOf('AT', 'de')).toContainEqual({ code: 'AT-2', name: 'Kärnten' });
    expect(regionsOf('AT', 'en')).toContainEqual({ code: 'AT-2', name: 'Carinthia' });
    expect(regionsOf('AT', 'ja').map(({ code }) => code)).toContain('AT-2');
  });

  it('are codes that every entrance takes', () => {
    for (const code of ['IN', 'BR', 'CK', 'NZ-CAN', 'DE-BY']) {
      expect(regionsOf(code, 'en').length).toBeGreaterThan(0);
      expect(regionsOf(code, 'en').filter((region) => !knowsCountry(region.code))).toEqual([]);
    }
  });

  it('are none for a code without any, and for one that nobody knows', () => {
    expect(regionsOf('AT-1', 'en').concat(regionsOf('XX', 'en'), regionsOf('constructor', 'en'))).toEqual([]);
  });
});

describe('what the tables lack', () => {
  it('is said of a country and of all its regions', () => {
    expect(lacksOf('IN')).toEqual(['decrees', 'states']);
    expect(lacksOf('IN-MH')).toEqual(['decrees', 'states']);
    expect(lacksOf('AT')).toEqual([]);
  });
});
