import { traceLines } from '../../shared/bug/bugTrace.ts';
import type { Milliseconds } from '../../shared/calendar/instant/instant.ts';
import type { OwnZone } from '../../shared/calendar/zone/ownZone.ts';
import type { deskChannels, OwnTeam } from '../../shared/ipc/deskChannels.ts';
import { ok } from '../../shared/lang/result.ts';
import type { Settings } from '../../shared/settings/settings.ts';
import type { Desk } from '../desk/desk.ts';
import { type HandlersOf, reads } from './handler.ts';

export interface DeskParts {
  readonly desk: Desk;
  readonly settings: () => Settings;
  readonly clockOffset: Milliseconds;
  /** As the system has it now: it may change. */
  readonly ownZone: () => OwnZone;
  /** The page sees the computer in another zone than before. */
  readonly onZoneSeen: (told: string) => void;
  /** A person says that the clock is right. */
  readonly onClockTrusted: () => void;
  readonly version: string;
  readonly runtimeZoneRules: string | null;
  readonly platform: string;
  readonly profile: string;
  readonly recovered: string | null;
  readonly diagnose: () => string;
  readonly logBug: (entry: string) => void;
}

/** The first request of a window, and what is needed when something failed. */
export function createDeskHandlers(parts: DeskParts): HandlersOf<typeof deskChannels> {
  return {
    'desk.start': reads(() => ok(startOf(parts))),
    'desk.diagnose': reads(() => ok({ text: parts.diagnose() })),
    'clock.trust': reads(() => {
      parts.onClockTrusted();
      return ok(null);
    }),
    'zone.seen': reads(({ told }) => {
      parts.onZoneSeen(told);
      return ok(null);
    }),
    // Errors of the page go to the log of main, which is the only one.
    'bug.report': reads(({ where, ...trace }) => {
      parts.logBug(`window, ${where}: ${traceLines(trace)}`);
      return ok(null);
    }),
  };
}

function teamOf({ team }: Desk): OwnTeam | null {
  if (team === null) return null;
  const { name, handle, desk } = team.member;
  return { name, handle, desk };
}

function startOf(parts: DeskParts) {
  const { desk, clockOffset, version, runtimeZoneRules, platform, profile, recovered } = parts;
  const { zone, unknown } = parts.ownZone();
  return {
    settings: parts.settings(),
    editions: desk.editions(),
    editionInForce: desk.editionInForce(),
    zone,
    unknownZone: unknown,
    clockOffset,
    empty: desk.isEmpty(),
    version,
    layingRules: desk.layingRules,
    runtimeZoneRules,
    olderRules: desk.olderThanFile(),
    unreadable: desk.unreadable(),
    unreadableCustomers: desk.unreadableCustomers(),
    team: teamOf(desk),
    platform,
    profile,
    recovered,
    recoveredCases: desk.recoveredCases,
  };
}
