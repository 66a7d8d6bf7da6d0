import { casesWithoutRow } from '../../persistence/caseNumbers.ts';
import { readFileVersion, writeFileVersion } from '../../persistence/fileVersions.ts';
import { findRow } from '../../persistence/queue/caseRows.ts';
import { pendingNewCases } from '../../persistence/team/pendingEvents.ts';
import { letSleep } from '../../persistence/wakes.ts';
import { bringLogAnew } from '../cases/bringUpToDate.ts';
import { removeCase, removeProjection } from '../cases/removeCase.ts';
import { type SharedChanges, withSharedChanges } from '../cases/sharedChanges.ts';
import { type DeskCore, eventsOf } from '../deskCore.ts';
import { unlessUnreadable } from '../unreadableCase.ts';
import type { TeamPage } from './teamDesk.ts';

/** The cases of which a page made others. */
export interface TouchedCases {
  readonly cases: ReadonlySet<string>;
  readonly page: TeamPage;
  /** The cases that only this desk knew before the page, in their order. */
  readonly openedBefore: ReadonlyArray<string>;
}

/**
 * Brings cases up to date of which any event may be another one by now. Rows stand in the order in which the log opened the
 * cases, as a projection made anew has them: those of the cases that are pending go behind those that the page brings.
 */
export function bringTeamCases(core: DeskCore, { cases, page, openedBefore }: TouchedCases): void {
  const { database } = core;
  const fresh = page.flatMap(({ position, subject }) => (position === 1 ? [subject] : []));
  const opened = [...new Set([...fresh, ...pendingNewCases(database)])];
  const isMoved = openedBefore.some((caseNumber, place) => opened[place] !== caseNumber);
  const inOrder = isMoved
    ? new Set([...opened, ...cases])
    : new Set([...opened.filter(isIn(cases)), ...cases]);
  let unread = 0;
  withSharedChanges(core, (changes) => {
    if (isMoved) for (const caseNumber of openedBefore) removeProjection(core, caseNumber, changes);
    for (const caseNumber of inOrder) if (!bringOne(core, caseNumber, changes)) unread += 1;
  });
  if (unread > 0 || readFileVersion(database, 'unreadable') > 0) {
    writeFileVersion(database, 'unreadable', casesWithoutRow(database).length);
  }
}

function isIn(cases: ReadonlySet<string>): (caseNumber: string) => boolean {
  return (caseNumber) => cases.has(caseNumber);
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
