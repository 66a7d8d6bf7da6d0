import { given } from '../../../shared/lang/given.ts';
import { countChange } from '../../persistence/fileVersions.ts';
import { chainAt } from '../../persistence/team/confirmedEvents.ts';
import { dropFileToSend, filesToSend } from '../../persistence/team/filesToSend.ts';
import { type Membership, teamHead } from '../../persistence/team/membership.ts';
import { keepLease, numbersLeft } from '../../persistence/team/numberLease.ts';
import { countChangeSteps } from '../../persistence/team/pendingChanges.ts';
import { countPendingSteps, type PlacedStep } from '../../persistence/team/pendingSteps.ts';
import { keepTeamRole, teamRole } from '../../persistence/team/teamRole.ts';
import { inTransaction } from '../../persistence/transaction.ts';
import type { StepDone } from '../cases/keptStep.ts';
import type { DeskCore } from '../deskCore.ts';
import type { HolidaySource } from '../deskOptions.ts';
import type { Writer } from '../writer.ts';
import { createSetAsideDesk } from './createSetAsideDesk.ts';
import { createTeamSettings } from './createTeamSettings.ts';
import { createTeamStanding } from './createTeamStanding.ts';
import { createCustomerLog } from './customers/createCustomerLog.ts';
import { countWaiting, stepsToSend } from './stepsToSend.ts';
import { takenIn } from './takenIn.ts';
import { takePage } from './takePage.ts';
import type { PushedStep, TeamDesk, TeamLog } from './teamDesk.ts';

/** Gives what a desk has of its team; null for a desk of its own. */
export function createTeamDesk(core: DeskCore, writer: Writer, tables: HolidaySource): TeamDesk | null {
  const { database, team } = core;
  if (team === null) return null;
  return {
    member: team,
    cases: createCaseLog(core, writer, team),
    settings: createTeamSettings(core, writer, tables),
    customers: createCustomerLog(core, writer, team),
    waiting() {
      const [cases, customers] = [countPendingSteps(database), countChangeSteps(database)];
      return { steps: cases.steps + customers.steps, held: cases.held + customers.held };
    },
    waitingForUpdate: () => countWaiting(database),
    keepLease(lease) {
      inTransaction(database, () => {
        keepLease(database, lease);
        countChange(database);
      });
      writer.tell([]);
    },
    numbersLeft: () => numbersLeft(database),
    ...createTeamStanding(core),
    setAsides: createSetAsideDesk(core),
    files: {
      waiting: () => filesToSend(database),
      settle: (sha256) => inTransaction(database, () => dropFileToSend(database, sha256)),
    },
    noteRole(role) {
      if (teamRole(database) !== role) inTransaction(database, () => keepTeamRole(database, role));
    },
    setReached(isReached) {
      core.wire.isUp = isReached;
    },
  };
}

function createCaseLog(core: DeskCore, writer: Writer, team: Membership): TeamLog {
  const { database } = core;
  return {
    name: 'cases',
    head() {
      const g = teamHead(database);
      return { g, chain: chainAt(database, g) };
    },
    pending: (most) => stepsToSend(database, most).map(pushed),
    takePage: (page, refused, foreign) =>
      takenIn(core, writer, () => takePage(core, team, page, given({ refused, foreign }))),
  };
}

function pushed({ id, done, events: stored }: PlacedStep<StepDone>): PushedStep {
  const events = stored.map(({ id, case_id, type, at, recorded_at, by, body, version }) => ({
    ...{ id, subject: case_id, type, at, recorded: recorded_at, by, body, version },
  }));
  const isImport = done.deed.type === 'import';
  return { step: id, expect: done.saw, ...(isImport ? { import: true } : {}), events };
}
