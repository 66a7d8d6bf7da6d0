import { ZONE_RULES_VERSION } from '../../../shared/calendar/zone/zoneNames.ts';
import type { TeamDesk } from '../../desk/team/teamDesk.ts';
import { EVENT_VERSION } from '../../persistence/upcast.ts';
import { TEAM_PROTOCOL } from '../server/serverMigrations.ts';
import type { Beat } from '../wire/teamServer.ts';
import type { Derived } from './derivedHere.ts';

/** What a desk says of itself beside how far it is. */
export interface DeskSays extends Readonly<Record<string, unknown>> {
  /** The version of the program. */
  readonly program: string;
  readonly derived?: Derived;
}

/** The case on a screen, and whether somebody writes in it. */
export type ScreenShown = Pick<Beat, 'viewing' | 'writing'>;

/** A desk without a window shows no case. */
export const NO_SCREEN: ScreenShown = { viewing: null, writing: false };

/** The heartbeat of a desk, with a window or without one: how far it is, its zone rules, and what else it says. */
export function beatOf(team: TeamDesk, screen: ScreenShown, says: DeskSays): Beat {
  return {
    protocol: TEAM_PROTOCOL,
    eventVersion: EVENT_VERSION,
    head: team.cases.head().g,
    pending: team.waiting().steps,
    ...screen,
    says: { zoneRules: ZONE_RULES_VERSION, ...says },
  };
}
