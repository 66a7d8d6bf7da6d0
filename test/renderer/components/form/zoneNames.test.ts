import { describe, expect, it } from 'vitest';
import { ZONE_NAMES } from '../../../../renderer/components/form/zoneNames.ts';
import { isZone } from '../../../../shared/calendar/zone/zoneNames.ts';

describe('the zones that can be chosen', () => {
  it('are all known to the calendar', () => {
    expect(ZONE_NAMES.filter((zone) => !isZone(zone))).toEqual([]);
  });

  it('hold each name once', () => {
    expect(new Set(ZONE_NAMES).size).toBe(ZONE_NAMES.length);
  });

  it.each(['UTC', 'Asia/Kolkata', 'Europe/Bucharest', 'America/Argentina/Buenos_Aires', 'America/Coyhaique'])(
    'hold %s',
    (zone) => {
      expect(ZONE_NAMES).toContain(zone);
    },
  );
});
