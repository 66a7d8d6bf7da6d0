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

/** A desk of a team, and what became of its steps so far. */
export interface TeamMate {
  readonly name: string;
  readonly desk: Desk;
  readonly team: TeamDesk;
  readonly outcomes: ReadonlyArray<StepOutcome>;
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
  readonly order: TeamOrder;
  readonly clock: SetClock;
  mate(name: string, handle: string, options?: MateOptions): TeamMate;
}

interface MateOptions {
  /** A folder; in memory if absent. */
  readonly profile?: string;
  /** How many numbers for new cases it begins with. */
  readonly leased?: number;
  /** Analyst if absent. */
  readonly role?: TeamRole;
  /** As its program has them. */
  readonly holidays?: HolidaySource;
}

/** A team without a network: one order in memory, and desks that meet it when a test says so. */
export function createTeam(): Team {
  const order = createTeamOrder();
  const clock = createSetClock(FRIDAY_1645);
  return {
    order,
    clock,
    mate(name, handle, { profile = ':memory:', leased = 50, role = 'analyst', holidays } = {}) {
      const open = (folder: string): TeamMate =>
        mateOn(
          order,
          clock,
          { name, handle, profile: folder, holidays: holidays ?? inventedHolidays() },
          open,
        );
      const mate = open(profile);
      registers(mate.desk, NEW_YORK);
      mate.team.noteRole(role);
      if (leased > 0) mate.team.keepLease(order.lease(leased));
      return mate;
    },
  };
}

interface Mate {
  readonly name: string;
  readonly handle: string;
  readonly profile: string;
  readonly holidays: HolidaySource;
}

function mateOn(
  order: TeamOrder,
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
  const outcomes: StepOutcome[] = [];
  const takes = (...page: Parameters<TeamDesk['cases']['takePage']>): void => {
    const taken = team.cases.takePage(...page);
    if (!taken.ok) throw new Error(taken.error.reason);
    outcomes.push(...taken.value.outcomes);
  };
  const pulls = (most?: number): void => {
    const page = order.after(team.cases.head().g, most);
    if (page.length > 0) takes(page);
  };
  const pushes = (): void => {
    const steps = team.cases.pending(200);
    const answers = order.push(name, steps);
    const last = answers.at(-1);
    const turnedDown = new Set(steps.slice(answers.length - 1, answers.length).map(({ step }) => step));
    pulls();
    if (last === 'refused') takes([], turnedDown);
    if (last === 'foreign') takes([], undefined, turnedDown);
  };
  const meets = (): void => {
    pulls();
    for (let tries = 0; tries < 50; tries += 1) {
      if (team.cases.pending(1).length === 0) return;
      pushes();
    }
    throw new Error(`Desk ${name} does not come to an end: ${JSON.stringify(team.cases.pending(1))}`);
  };
  return {
    name,
    desk,
    team,
    outcomes,
    pulls,
    meets,
    async shares(shelf) {
      const subject = createSettingsSubject(team.settings);
      if (subject.known() !== shelf.head())
        await subject.pull(shelf as TeamServer, { settings: shelf.head() } as ServerHead);
    },
    pushesUnheard: () => void order.push(name, team.cases.pending(200)),
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
