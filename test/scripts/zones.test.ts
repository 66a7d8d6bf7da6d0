import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { compileZones } from '../../scripts/zones/compileZones.mjs';
import { windowsZones } from '../../scripts/zones/windowsZones.mjs';
import { yearlyRule } from '../../scripts/zones/yearlyRule.mjs';

const kept = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../shared/calendar/zone/${name}`, import.meta.url), 'utf8'));

describe('the zone rules that the project keeps', () => {
  test('are what the package gives: after a renewal, run scripts/zones.mjs', () => {
    const { taken, ...rules } = kept('zoneRules.json') as { readonly taken: string };
    expect(rules).toEqual(compileZones());
    expect(taken).toMatch(/^\d{4}-\d\d-\d\d$/);
  });

  test('have the Windows names of CLDR', () => {
    expect(kept('windowsZones.json')).toEqual(windowsZones());
  });
});

test('a zone without a rule in the distant future is refused by name', () => {
  const restless = [2100, 2499].map((year, i) => ({ at: Date.UTC(year, i, 1 + i), offset: i }));
  expect(() => yearlyRule('Europe/Atlantis', restless)).toThrow('Europe/Atlantis');
});
