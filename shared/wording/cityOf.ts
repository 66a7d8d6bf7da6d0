import { spelledZone } from '../calendar/zone/spelledZone.ts';

/** Etc/GMT+5 counts to the west: its clocks are five hours behind UTC. */
const FIXED_OFFSET = /^Etc\/GMT([+-])([1-9]\d?)$/;

/**
 * Gives the city that a zone is named after, in the spelling of the database, or what clocks read in a zone without one:
 * UTC−5 for Etc/GMT+5. A customer's own city, where it is known, says it better.
 */
export function cityOf(zone: string): string {
  const name = zoneName(zone);
  return name.slice(name.lastIndexOf('/') + 1).replaceAll('_', ' ');
}

/** Gives the name of a zone in the spelling of the database: Europe/Vienna; UTC−5 for Etc/GMT+5, whose sign reads wrong. */
export function zoneName(zone: string): string {
  const name = spelledZone(zone);
  const fixed = FIXED_OFFSET.exec(name);
  return fixed ? `UTC${fixed[1] === '+' ? '−' : '+'}${fixed[2]}` : name;
}
