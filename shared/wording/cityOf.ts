import { readZone } from '../calendar/zone/zoneNames.ts';

/** Etc/GMT+5 counts to the west: its clocks are five hours behind UTC. */
const FIXED_OFFSET = /^Etc\/GMT([+-])([1-9]\d?)$/;

/**
 * Gives the city that a zone is named after, in the spelling of the database, or what clocks read in a zone without one:
 * UTC−5 for Etc/GMT+5. A customer's own city, where it is known, says it better.
 */
export function cityOf(zone: string): string {
  const known = readZone(zone);
  const name = known.ok ? known.value : zone;
  const fixed = FIXED_OFFSET.exec(name);
  if (fixed) return `UTC${fixed[1] === '+' ? '−' : '+'}${fixed[2]}`;
  return name.slice(name.lastIndexOf('/') + 1).replaceAll('_', ' ');
}
