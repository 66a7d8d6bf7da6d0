import type { MoveCause } from '../../../shared/queue/deadlineMove.ts';
import { loadCases } from '../../persistence/bulkLoad.ts';
import { caseNumbers } from '../../persistence/caseEventLog.ts';
import { countChange, writeFileVersion } from '../../persistence/fileVersions.ts';
import { writeLayingRules } from '../../persistence/layingRules.ts';
import { projectChangesAnew } from '../../persistence/organizations/organizationLog.ts';
import { dropProjection } from '../../persistence/queue/caseRows.ts';
import { checkpoint, withRoom } from '../../persistence/sqlite.ts';
import { inTransaction } from '../../persistence/transaction.ts';
import { letSleep } from '../../persistence/wakes.ts';
import type { DeskCore } from '../deskCore.ts';
import type { RebuildProgress } from '../deskOptions.ts';
import { PROJECTION_RULES } from '../moves/projectionRules.ts';
import { recordMoved } from '../moves/recordMoved.ts';
import { bringLogUpToDate } from './bringUpToDate.ts';
import { ofOneAnalyst } from './ofOneAnalyst.ts';
import { withSharedChanges } from './sharedChanges.ts';

const BATCH = 500;

/**
 * Drops everything derived and derives it again, in one transaction: who reads meanwhile sees the old rows. What moves
 * for one of the causes is kept on the list of moved deadlines.
 */
export function rebuildProjection(
  core: DeskCore,
  causes: ReadonlyArray<MoveCause>,
  onProgress?: (progress: RebuildProgress) => void,
): void {
  const { database } = core;
  const rebuild = (): void =>
    inTransaction(database, () => {
      const moved = recordMoved(core, causes, 'all', () => rebuildInside(core, onProgress));
      decideMoved(core, new Set(moved.map((deadline) => deadline.case)));
      writeFileVersion(database, 'projection', PROJECTION_RULES);
      writeLayingRules(database, core.own);
      countChange(database);
    });
  withRoom(database, rebuild);
  checkpoint(database);
}

/** Derives everything again within the caller's transaction. */
export function rebuildInside(core: DeskCore, onProgress?: (progress: RebuildProgress) => void): void {
  writeFileVersion(core.database, 'unreadable-changes', projectChangesAnew(core.database));
  core.calendars.forget();
  dropProjection(core.database);
  const numbers = caseNumbers(core.database);
  let unreadable = 0;
  const steady = ofOneAnalyst(core);
  loadCases(core.database, numbers.length, () => {
    for (let done = 0; done < numbers.length; done += BATCH) {
      onProgress?.({ done, of: numbers.length });
      unreadable += projectBatch(steady, numbers.slice(done, done + BATCH));
    }
  });
  writeFileVersion(core.database, 'unreadable', unreadable);
  onProgress?.({ done: numbers.length, of: numbers.length });
}

/** Gives how many could not be read: they get no row, and their events stay. */
function projectBatch(core: DeskCore, numbers: ReadonlyArray<string>): number {
  let unreadable = 0;
  withSharedChanges(core, (changes) => {
    for (const number of numbers) {
      if (bringLogUpToDate(core, number, 'nothing', changes)) continue;
      letSleep(core.database, number);
      unreadable += 1;
    }
  });
  return unreadable;
}

/** A deadline that moved may have passed already: its alert is news now, and that of the old deadline stands no more. */
function decideMoved(core: DeskCore, numbers: ReadonlySet<string>): void {
  const knownAt = core.now();
  withSharedChanges(core, (changes) => {
    for (const number of numbers) {
      bringLogUpToDate(core, number, { at: knownAt }, changes);
    }
  });
}
