import { vi } from 'vitest';
import zoneRules from '../../shared/calendar/zone/zoneRules.json' with { type: 'json' };

/**
 * The modules of a desk in a program that ships zone rules of 2025c: by those, clocks in Vancouver go back to -08:00 in
 * the autumn of 2026, where 2026f has them stay at -07:00. Each call gives modules of its own.
 */
export async function programOf2025(): Promise<typeof import('./memoryDesk.ts')> {
  const { 'America/Vancouver': _newer, ...others } = zoneRules.zones;
  const zones = { ...others, 'America/Vancouver': zoneRules.zones['America/Los_Angeles'] };
  vi.resetModules();
  vi.doMock('../../shared/calendar/zone/zoneRules.json', () => ({
    default: { ...zoneRules, version: '2025c', zones },
  }));
  const modules = await import('./memoryDesk.ts');
  vi.doUnmock('../../shared/calendar/zone/zoneRules.json');
  vi.resetModules();
  return modules;
}
