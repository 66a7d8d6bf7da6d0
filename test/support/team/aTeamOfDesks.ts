import { cpSync } from 'node:fs';
import { join } from 'node:path';
import type { Desk } from '../../../main/desk/desk.ts';
import type { HolidaySource } from '../../../main/desk/deskOptions.ts';
import { createIds } from '../../../main/desk/newId.ts';
import { openDesk } from '../../../main/desk/openDesk.ts';
import type { StepOutcome, TeamDesk, TeamRole } from '../../../main/desk/team/teamDesk.ts';
import { dumpProjection } from '../../../main/persistence/projectionDump.ts';
import { openDatabase } from '../../../main/persistence/sqlite.ts';
import { createSettingsSubject } from '../../../main/team/settings/settingsSubject.ts';
import type { ServerHead, TeamServer } from '../../../main/team/wire/teamServer.ts';
import { english } from '../../../shared/messages/en/english.ts';
import {
  createSetClock,
  FRIDAY_1645,
  inventedHolidays,
  NEW_YORK,
  registers,
  type SetClock,
} from '../memoryDesk.ts';
import { temporaryProfile } from '../temporaryProfile.ts';
import { createTeamOrder, type TeamOrder } from './aTeamOrder.ts';
import type { TeamShelf } from './aTeamShelf.ts';
import { meetingOf } from './meetingOf.ts';

/** A desk of a team, and what became of its steps so far. */
export interface TeamMate {
  readonly name: string;
  readonly desk: Desk;
  readonly team: TeamDesk;
  readonly outcomes: ReadonlyArray<StepOutcome>;
  /** What became of its changes of customers so far. */
  readonly changeOutcomes: ReadonlyArray<StepOutcome>;
  /** Pulls what the team has, and nothing else. */
  pulls(most?: number): void;
  /** Pulls and pushes until nothing is left to send. */
  meets(): void;
  /** Takes the settings of the team, and gives it what it lacks. */
  shares(shelf: TeamShelf): Promise<void>;
  /** The server takes what is pushed, and its answer is lost. */
  pushesUnheard(): void;
  /** The program is started again, after something was done to its folder. */
  startsAgain(meanwhile?: () => void): TeamMate;
  /** The program is killed where it is, and started again: on its folder as it lay on the disk then. */
  isKilled(): TeamMate;
}

export interface Team {
  /** The log of cases. */
  readonly order: TeamOrder;
  readonly customers: TeamOrder;
  readonly clock: SetClock;
  mate(name: string, handle: string, options?: MateOptions): TeamMate;
}

export interface MateOptions {
  /** A folder; in memory if absent. */
  readonly profile?: string;
  /** How many numbers for new cases it begins with. */
  readonly leased?: number;
  /** Analyst if absent. */
  readonly role?: TeamRole;
  /** As its program has them. */
  readonly holidays?: HolidaySource;
}

/** A team without a network: an order in memory for each of its logs, and desks that meet it when a test says so. */
export function createTeam(): Team {
  const order = createTeamOrder();
  const customers = createTeamOrder('customers');
  const clock = createSetClock(FRIDAY_1645);
  return {
    order,
    customers,
    clock,
    mate(name, handle, { profile = ':memory:', leased = 50, role = 'analyst', holidays } = {}) {
      const open = (folder: string): TeamMate =>
        mateOn(
          { cases: order, customers },
          clock,
          { name, handle, profile: folder, holidays: holidays ?? inventedHolidays() },
          open,
        );
      const mate = open(profile);
      registers(mate.desk, NEW_YORK);
      // What each desk of a test knows of the customer is not what the test is about; when it takes the log of cases is.
      meetingOf(name, mate.team.customers, customers).meets();
      mate.team.noteRole(role);
      if (leased > 0) mate.team.keepLease(order.lease(leased));
      return mate;
    },
  };
}

interface Orders {
  readonly cases: TeamOrder;
  readonly customers: TeamOrder;
}

interface Mate {
  readonly name: string;
  readonly handle: string;
  readonly profile: string;
  readonly holidays: HolidaySource;
}

function mateOn(
  orders: Orders,
  clock: SetClock,
  { name, handle, profile, holidays }: Mate,
  open: (profile: string) => TeamMate,
): TeamMate {
  const desk = openDesk({
    words: english,
    profile,
    now: clock,
    newId: createIds(clock),
    by: () => 'nobody',
    holidays,
    joins: { team: 7, name: 'care', handle, desk: name },
  });
  const { team } = desk;
  if (team === null) throw new Error('The desk is in no team.');
  const cases = meetingOf(name, team.cases, orders.cases);
  const customers = meetingOf(name, team.customers, orders.customers);
  return {
    name,
    desk,
    team,
    outcomes: cases.outcomes,
    changeOutcomes: customers.outcomes,
    pulls(most) {
      customers.pulls(most);
      cases.pulls(most);
    },
    meets() {
      customers.meets();
      cases.meets();
    },
    async shares(shelf) {
      const subject = createSettingsSubject(team.settings);
      if (subject.known() !== shelf.head())
        await subject.pull(shelf as unknown as TeamServer, { settings: shelf.head() } as ServerHead);
    },
    pushesUnheard() {
      customers.pushesUnheard();
      cases.pushesUnheard();
    },
    startsAgain(meanwhile) {
      desk.close();
      meanwhile?.();
      return open(profile);
    },
    isKilled() {
      const left = temporaryProfile();
      cpSync(profile, left, { recursive: true });
      return open(left);
    },
  };
}

/** What is derived on a desk, by table; when it looked at its thresholds is its own. */
export function derivedOn({ desk }: TeamMate): ReadonlyArray<string> {
  const path = join(temporaryProfile(), 'copy.db');
  const copied = desk.backup(path);
  if (!copied.ok) throw new Error(JSON.stringify(copied.error));
  const database = openDatabase(path);
  try {
    return [...dumpProjection(database)].flatMap(([table, digest]) =>
      table === 'wake' ? [] : [`${table} ${digest}`],
    );
  } finally {
    database.close();
  }
}
