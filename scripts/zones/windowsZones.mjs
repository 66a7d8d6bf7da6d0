import { createRequire } from 'node:module';

/**
 * Gives the zone that each Windows name stands for where no country is known, from the tables of Unicode CLDR.
 * @returns {Record<string, string>}
 */
export function windowsZones() {
  const { supplemental } = createRequire(import.meta.url)('cldr-core/supplemental/windowsZones.json');
  /** @type {ReadonlyArray<{ mapZone: { _other: string, _type: string, _territory: string } }>} */
  const zones = supplemental.windowsZones.mapTimezones;
  const everywhere = zones.map(({ mapZone }) => mapZone).filter(({ _territory }) => _territory === '001');
  return Object.fromEntries(everywhere.map(({ _other, _type }) => [_other, _type]));
}
