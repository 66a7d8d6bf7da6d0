import { isZone, readZone } from './zoneNames.ts';

/** The zone of a computer, as its analyst works in it. */
export interface OwnZone {
  readonly zone: string;
  /** What the system said where that names no zone, empty if it said nothing: `zone` then has only its present offset, or is UTC. Else null. */
  readonly unknown: string | null;
}

/**
 * Gives the zone that a system means: by the name that it tells, else by its offset (minutes that its clocks are behind
 * UTC), else UTC. Systems tell no name, `Etc/Unknown`, an offset or a path where their tables or settings are broken.
 */
export function ownZoneOf(told: string | undefined, minutesBehind: number): OwnZone {
  const read = readZone(told ?? '');
  if (read.ok) return { zone: read.value, unknown: null };
  return { zone: zoneBehind(minutesBehind), unknown: told ?? '' };
}

/** The database has a zone for each whole hour, with a sign that counts to the west. */
function zoneBehind(minutes: number): string {
  const hours = minutes / 60;
  const name = `Etc/GMT${hours > 0 ? '+' : '-'}${Math.abs(hours)}`;
  return hours !== 0 && isZone(name) ? name : 'UTC';
}
