import type { Instant } from '../../../shared/calendar/instant/instant.ts';
import { countChange, readFileVersion, writeFileVersion } from '../../persistence/fileVersions.ts';
import { checkpoint } from '../../persistence/sqlite.ts';
import { receivedAt } from '../../persistence/team/confirmedEvents.ts';
import { teamHead } from '../../persistence/team/membership.ts';
import { pendingChangeLines } from '../../persistence/team/pendingChanges.ts';
import { pendingLines } from '../../persistence/team/pendingEvents.ts';
import { removeTeam } from '../../persistence/team/removeTeam.ts';
import { inTransaction, inTransactionIfFree } from '../../persistence/transaction.ts';
import { rebuildInside } from '../cases/rebuild.ts';
import type { DeskCore } from '../deskCore.ts';
import { derivedSum } from './derivedSum.ts';
import type { TeamStanding } from './teamStanding.ts';

export function createTeamStanding(core: DeskCore): TeamStanding {
  const { database } = core;
  return {
    heardAt: () => readFileVersion(database, 'heard') || null,
    noteHeard(at) {
      inTransactionIfFree(database, () => writeFileVersion(database, 'heard', at));
    },
    lastReceivedAt: () => receivedAt(database, teamHead(database)),
    derivedSum: () => derivedSum(database),
    unsent: () => [
      ...Array.from(pendingLines(database), ({ body }) => body),
      ...pendingChangeLines(database),
    ],
    leftAt: () => readFileVersion(database, 'left') || null,
    leave: () => markLeft(core, core.now()),
    comeBack: () => markLeft(core, 0),
    removeCopy: () => removeCopy(core),
  };
}

function markLeft({ database }: DeskCore, at: Instant | 0): void {
  inTransaction(database, () => {
    writeFileVersion(database, 'left', at);
    countChange(database);
  });
}

/** What was removed is not left in free pages of the file either. */
function removeCopy(core: DeskCore): void {
  const { database } = core;
  inTransaction(database, () => {
    removeTeam(database);
    rebuildInside(core);
    countChange(database);
  });
  core.written();
  database.exec('VACUUM');
  checkpoint(database);
}
