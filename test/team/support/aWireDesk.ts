import { onTestFinished } from 'vitest';
import type { Desk } from '../../../main/desk/desk.ts';
import { createIds } from '../../../main/desk/newId.ts';
import { openDesk } from '../../../main/desk/openDesk.ts';
import type { StepOutcome, TeamDesk } from '../../../main/desk/team/teamDesk.ts';
import { subjectsOf } from '../../../main/team/subjectsOf.ts';
import type { ExchangeParts } from '../../../main/team/wire/sync/exchange.ts';
import { syncOnce } from '../../../main/team/wire/sync/syncOnce.ts';
import type { TeamServer } from '../../../main/team/wire/teamServer.ts';
import { english } from '../../../shared/messages/en/english.ts';
import { inventedHolidays, NEW_YORK, registers } from '../../support/memoryDesk.ts';
import type { Handle, TestTeam } from './aTeam.ts';
import { addressOf, connectFor } from './aWire.ts';

/** A desk of a team on the server of the tests. */
export interface WireDesk {
  readonly name: string;
  readonly handle: Handle;
  readonly desk: Desk;
  readonly team: TeamDesk;
  /** What its exchanges need; `outcomes` and `sent` grow with them. */
  readonly parts: ExchangeParts;
  readonly outcomes: ReadonlyArray<StepOutcome>;
  /** The same of its changes of customers. */
  readonly changeOutcomes: ReadonlyArray<StepOutcome>;
  /** How many steps of cases each of its pushes brought to the server. */
  readonly sent: ReadonlyArray<number>;
  connect(): Promise<TeamServer>;
  /** Exchanges over a connection of its own, or over one that is given; throws where the wire stops. */
  syncs(server?: TeamServer): Promise<void>;
}

interface WireDeskOptions {
  readonly profile?: string;
  /** The clock of its computer. */
  readonly wall?: () => number;
  readonly most?: number;
}

/** Opens a desk of a person in a team; it closes with the test. */
export function aWireDesk(
  team: TestTeam,
  name: string,
  handle: Handle,
  { profile = ':memory:', wall = Date.now, ...more }: WireDeskOptions = {},
): WireDesk {
  const desk = openDesk({
    words: english,
    profile,
    now: wall,
    newId: createIds(wall),
    by: () => 'nobody',
    holidays: inventedHolidays(),
    joins: { team: team.number, name: 'care', handle, desk: name },
  });
  onTestFinished(() => desk.close());
  if (desk.team === null) throw new Error('The desk is in no team.');
  registers(desk, NEW_YORK);
  const [outcomes, changeOutcomes, sent]: [StepOutcome[], StepOutcome[], number[]] = [[], [], []];
  const parts: ExchangeParts = {
    words: english,
    team: desk.team,
    subjects: subjectsOf(desk.team),
    wall,
    ...more,
    taken: (page) => (page.log === 'cases' ? outcomes : changeOutcomes).push(...page.outcomes),
    sent: (log, steps) => (log === 'cases' ? sent : []).push(steps),
  };
  const connect = (): Promise<TeamServer> => connectFor(addressOf(team.number, handle), { desk: name });
  return {
    ...{ name, handle, desk, team: desk.team, parts, outcomes, changeOutcomes, sent, connect },
    async syncs(server) {
      const done = await syncOnce(server ?? (await connect()), parts);
      if (!done.ok) throw new Error(done.error.reason);
    },
  };
}

/** The log of a desk, line by line. */
export function logOf({ desk }: WireDesk): ReadonlyArray<string> {
  return [...desk.exportEvents()];
}
