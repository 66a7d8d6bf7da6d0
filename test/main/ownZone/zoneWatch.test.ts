import { describe, expect, it } from 'vitest';
import { createZoneWatch } from '../../../main/ownZone/zoneWatch.ts';
import type { OwnZone } from '../../../shared/calendar/zone/ownZone.ts';

function aWatch(first: OwnZone) {
  let zone = first;
  const told: OwnZone[] = [];
  const look = createZoneWatch(
    () => zone,
    (changed) => told.push(changed),
  );
  const travel = (to: OwnZone): void => {
    zone = to;
  };
  return { look, travel, told };
}

const VIENNA = { zone: 'Europe/Vienna', unknown: null };
const TOKYO = { zone: 'Asia/Tokyo', unknown: null };

describe('a computer that is carried to another zone', () => {
  it('is told once', () => {
    const { look, travel, told } = aWatch(VIENNA);
    look();
    travel(TOKYO);
    look();
    look();
    expect(told).toEqual([TOKYO]);
  });

  it('is told when it comes back', () => {
    const { look, travel, told } = aWatch(VIENNA);
    for (const zone of [TOKYO, VIENNA]) {
      travel(zone);
      look();
    }
    expect(told).toEqual([TOKYO, VIENNA]);
  });

  it('is told when its system stops to name a zone, though the fallback is the same', () => {
    const { look, travel, told } = aWatch({ zone: 'UTC', unknown: null });
    travel({ zone: 'UTC', unknown: 'Etc/Unknown' });
    look();
    expect(told).toEqual([{ zone: 'UTC', unknown: 'Etc/Unknown' }]);
  });
});
