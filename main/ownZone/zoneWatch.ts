import type { OwnZone } from '../../shared/calendar/zone/ownZone.ts';

/** Gives what looks whether the computer is in another zone than at the last look, as after a flight, and tells of it. */
export function createZoneWatch(now: () => OwnZone, onChange: (zone: OwnZone) => void): () => void {
  let known = now();
  return () => {
    const zone = now();
    if (zone.zone === known.zone && zone.unknown === known.unknown) return;
    known = zone;
    onChange(zone);
  };
}
