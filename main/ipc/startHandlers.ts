import type { Milliseconds } from '../../shared/calendar/instant/instant.ts';
import { ok } from '../../shared/lang/result.ts';
import type { Settings } from '../../shared/settings/settings.ts';
import type { Desk } from '../desk/desk.ts';
import type { Handlers } from './serve.ts';

export interface StartParts {
  readonly desk: Desk;
  readonly settings: () => Settings;
  readonly clockOffset: Milliseconds;
  readonly zone: () => string;
  readonly version: string;
  readonly zoneRules: string;
  readonly platform: string;
  readonly profile: string;
  readonly recovered: string | null;
}

/** The first call of a window: what does not change from row to row. */
export function createStartHandlers(parts: StartParts): Pick<Handlers, 'desk.start'> {
  const { desk, clockOffset, version, zoneRules, platform, profile, recovered } = parts;
  return {
    'desk.start': () =>
      ok({
        settings: parts.settings(),
        editions: desk.editions(),
        editionInForce: desk.editionInForce(),
        zone: parts.zone(),
        clockOffset,
        empty: desk.isEmpty(),
        version,
        zoneRules,
        platform,
        profile,
        recovered,
        recoveredCases: desk.recoveredCases,
      }),
  };
}
