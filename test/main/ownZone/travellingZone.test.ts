import { describe, expect, it } from 'vitest';
import { createTravellingZone } from '../../../main/ownZone/travellingZone.ts';
import type { OwnZone } from '../../../shared/calendar/zone/ownZone.ts';

const VIENNA = { zone: 'Europe/Vienna', unknown: null };
const TOKYO = { zone: 'Asia/Tokyo', unknown: null };

function aComputerIn(first: OwnZone) {
  let system = first;
  const told: OwnZone[] = [];
  const zone = createTravellingZone(
    () => system,
    (changed) => told.push(changed),
  );
  const travel = (to: OwnZone): void => {
    system = to;
  };
  return { zone, travel, told };
}

describe('a computer that is carried to another zone', () => {
  it('is told once', () => {
    const { zone, travel, told } = aComputerIn(VIENNA);
    zone.look();
    travel(TOKYO);
    zone.look();
    zone.look();
    expect(told).toEqual([TOKYO]);
  });

  it('is told when it comes back', () => {
    const { zone, travel, told } = aComputerIn(VIENNA);
    for (const place of [TOKYO, VIENNA]) {
      travel(place);
      zone.look();
    }
    expect(told).toEqual([TOKYO, VIENNA]);
  });

  it('is told when its system stops to name a zone, though the fallback is the same', () => {
    const { zone, travel, told } = aComputerIn({ zone: 'UTC', unknown: null });
    travel({ zone: 'UTC', unknown: 'Etc/Unknown' });
    zone.look();
    expect(told).toEqual([{ zone: 'UTC', unknown: 'Etc/Unknown' }]);
  });

  it('is where the system says now, also before anybody has looked', () => {
    const { zone, travel, told } = aComputerIn(VIENNA);
    travel(TOKYO);
    expect(zone.now()).toEqual(TOKYO);
    expect(told).toEqual([TOKYO]);
  });

  it('is where the page sees it, as long as main hears of nothing later', () => {
    const { zone, travel, told } = aComputerIn(VIENNA);
    zone.seenByPage('Asia/Tokyo');
    zone.look();
    expect(zone.now()).toEqual(TOKYO);
    travel({ zone: 'Asia/Seoul', unknown: null });
    expect(zone.now().zone).toBe('Asia/Seoul');
    expect(told.map((place) => place.zone)).toEqual(['Asia/Tokyo', 'Asia/Seoul']);
  });

  it('stays where it was when the page sees no zone that is known', () => {
    const { zone, told } = aComputerIn(VIENNA);
    zone.seenByPage('Etc/Unknown');
    expect([zone.now(), told]).toEqual([VIENNA, []]);
  });
});
