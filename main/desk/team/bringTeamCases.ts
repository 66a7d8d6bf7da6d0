import { casesWithoutRow } from '../../persistence/caseNumbers.ts';
import { readFileVersion, writeFileVersion } from '../../persistence/fileVersions.ts';
import { findRow } from '../../persistence/queue/caseRows.ts';
import { letSleep } from '../../persistence/wakes.ts';
import { bringLogAnew } from '../cases/bringUpToDate.ts';
import { removeCase, removeProjection } from '../cases/removeCase.ts';
import { type SharedChanges, withSharedChanges } from '../cases/sharedChanges.ts';
import { type DeskCore, eventsOf } from '../deskCore.ts';
import { unlessUnreadable } from '../unreadableCase.ts';

/** Brings cases up to date of which any event may be another one by now. Runs in the caller's transaction. */
export function bringTeamCases(core: DeskCore, cases: ReadonlySet<string>): void {
  const { database } = core;
  if (cases.size === 0) return;
  let unread = 0;
  withSharedChanges(core, (changes) => {
    for (const caseNumber of cases) if (!bringOne(core, caseNumber, changes)) unread += 1;
  });
  if (unread > 0 || readFileVersion(database, 'unreadable') > 0) {
    writeFileVersion(database, 'unreadable', casesWithoutRow(database).length);
  }
}

/** False for a case that cannot be read: it has no row until a version comes that can. */
function bringOne(core: DeskCore, caseNumber: string, changes: SharedChanges): boolean {
  const count = unlessUnreadable(() => eventsOf(core, caseNumber).length, null);
  if (count === 0) {
    removeCase(core, caseNumber, changes);
    return true;
  }
  if (bringLogAnew(core, caseNumber, changes)) return true;
  if (findRow(core.database, caseNumber) !== undefined) removeProjection(core, caseNumber, changes);
  letSleep(core.database, caseNumber);
  return false;
}
