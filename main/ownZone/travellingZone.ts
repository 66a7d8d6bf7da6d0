import { type OwnZone, ownZoneOf } from '../../shared/calendar/zone/ownZone.ts';

/** The zone of a computer that may be carried to another one while the app runs. */
export interface TravellingZone {
  now(): OwnZone;
  /** Looks whether it changed, and tells of that. */
  look(): void;
  /** The page sees the computer in another zone than before: on some systems it hears of a change and main does not. */
  seenByPage(told: string): void;
}

/** Follows the zone that a system tells. Of main and page, the one that saw a change last is right. */
export function createTravellingZone(
  system: () => OwnZone,
  onChange: (zone: OwnZone) => void,
): TravellingZone {
  let told = system();
  let zone = told;
  const moveTo = (next: OwnZone): void => {
    if (isSame(zone, next)) return;
    zone = next;
    onChange(zone);
  };
  const look = (): void => {
    const now = system();
    if (isSame(told, now)) return;
    told = now;
    moveTo(now);
  };
  return {
    now: () => {
      look();
      return zone;
    },
    look,
    seenByPage: (name) => {
      look();
      const seen = ownZoneOf(name, 0);
      if (seen.unknown === null) moveTo(seen);
    },
  };
}

function isSame(a: OwnZone, b: OwnZone): boolean {
  return a.zone === b.zone && a.unknown === b.unknown;
}
