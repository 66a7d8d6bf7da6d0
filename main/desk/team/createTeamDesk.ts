import { countChange } from '../../persistence/fileVersions.ts';
import { chainAt } from '../../persistence/team/confirmedEvents.ts';
import { dropFileToSend, filesToSend } from '../../persistence/team/filesToSend.ts';
import { type Membership, teamHead } from '../../persistence/team/membership.ts';
import { keepLease, numbersLeft } from '../../persistence/team/numberLease.ts';
import { inTransaction, inTransactionOrNot } from '../../persistence/transaction.ts';
import { type KeptStep, keptSteps } from '../cases/keptStep.ts';
import type { DeskCore } from '../deskCore.ts';
import type { Writer } from '../writer.ts';
import { takePage } from './takePage.ts';
import type { PushedStep, TeamDesk, TeamLog } from './teamDesk.ts';

/** Gives what a desk has of its team; null for a desk of its own. */
export function createTeamDesk(core: DeskCore, writer: Writer): TeamDesk | null {
  const { database, team } = core;
  if (team === null) return null;
  return {
    member: team,
    cases: createCaseLog(core, writer, team),
    waiting() {
      const steps = keptSteps(database);
      return { steps: steps.length, held: steps.filter((step) => !isSent(step)).length };
    },
    keepLease(lease) {
      inTransaction(database, () => {
        keepLease(database, lease);
        countChange(database);
      });
      writer.tell([]);
    },
    numbersLeft: () => numbersLeft(database),
    files: {
      waiting: () => filesToSend(database),
      settle: (sha256) => inTransaction(database, () => dropFileToSend(database, sha256)),
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
    pending: (most) => keptSteps(database).filter(isSent).slice(0, most).map(pushed),
    takePage(page, refused = new Set()) {
      try {
        const done = inTransactionOrNot(database, () => {
          core.calendars.refresh();
          return takePage(core, team, page, refused);
        });
        if (!done.ok) return done;
        writer.tell(done.value.cases);
        return { ok: true, value: done.value.taken };
      } catch (error) {
        core.calendars.forget();
        throw error;
      }
    },
  };
}

function isSent({ stored }: KeptStep): boolean {
  return stored.done.isHeld !== true;
}

function pushed({ stored }: KeptStep): PushedStep {
  const events = stored.events.map(({ id, case_id, type, at, recorded_at, by, body, version }) => ({
    ...{ id, subject: case_id, type, at, recorded: recorded_at, by, body, version },
  }));
  return { step: stored.id, expect: stored.done.saw, events };
}
