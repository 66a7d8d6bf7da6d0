import { describe, expect, it } from 'vitest';
import type { SeenDesk } from '../../../main/team/roster/desksOf.ts';
import { olderZoneRules } from '../../../main/team/roster/olderZoneRules.ts';

function seen(desk: string, says: SeenDesk['says']): SeenDesk {
  return { desk, handle: 'AM', seenAt: 0, head: 0, pending: 0, protocol: 1, eventVersion: 2, says };
}

describe('desks with older zone rules', () => {
  it('are named with the newest of the team', () => {
    const desks = [
      seen('D1', { zoneRules: '2026a' }),
      seen('D2', { zoneRules: '2026b' }),
      seen('D3', { zoneRules: '2025c' }),
    ];
    expect(olderZoneRules(desks)).toEqual([
      { desk: 'D1', handle: 'AM', zoneRules: '2026a', newest: '2026b' },
      { desk: 'D3', handle: 'AM', zoneRules: '2025c', newest: '2026b' },
    ]);
  });

  it('are not those that say nothing of their rules, or no release', () => {
    const desks = [
      seen('D1', {}),
      seen('D2', { zoneRules: 7 }),
      seen('D3', { zoneRules: 'newest' }),
      seen('D4', { zoneRules: '2026b' }),
    ];
    expect(olderZoneRules(desks)).toEqual([]);
    expect(olderZoneRules([])).toEqual([]);
  });
});
