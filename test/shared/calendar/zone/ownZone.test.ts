import { describe, expect, it } from 'vitest';
import { HOUR } from '../../../../shared/calendar/instant/instant.ts';
import { ownZoneOf } from '../../../../shared/calendar/zone/ownZone.ts';
import { zoneOffsets } from '../../../../shared/calendar/zone/zoneOffsets.ts';

describe('the zone of the computer', () => {
  it.each([
    ['Europe/Vienna', -60],
    ['Asia/Calcutta', -330],
    ['Etc/UTC', 0],
  ])('is the one that the system names: %s', (told, behind) => {
    expect(ownZoneOf(told, behind)).toEqual({ zone: told, unknown: null });
  });

  it.each(['Etc/Unknown', 'GMT+03:00', ':/etc/localtime', 'Foo/Bar', ''])(
    'is UTC where the system says "%s" and its clocks show UTC',
    (told) => {
      expect(ownZoneOf(told, 0)).toEqual({ zone: 'UTC', unknown: told });
    },
  );

  it('is UTC where the system says nothing at all', () => {
    expect(ownZoneOf(undefined, 0)).toEqual({ zone: 'UTC', unknown: '' });
  });

  it.each([-14, -3, 1, 12])('has the offset that clocks still show, %i hours behind UTC', (hours) => {
    const { zone } = ownZoneOf('GMT+03:00', hours * 60);
    expect(zoneOffsets(zone).offsetAt(0)).toBe(-hours * HOUR);
  });

  it.each([-330, -15 * 60, 13 * 60])('is UTC for an offset that no zone has: %i minutes', (behind) => {
    expect(ownZoneOf(undefined, behind).zone).toBe('UTC');
  });
});
