import type { MoveCause } from '../../../shared/queue/deadlineMove.ts';
import { loadCases } from '../../persistence/bulkLoad.ts';
import { caseNumbers, readEvents } from '../../persistence/caseEventLog.ts';
import { countChange, writeFileVersion } from '../../persistence/fileVersions.ts';
import { writeLayingRules } from '../../persistence/layingRules.ts';
import { projectChangesAnew } from '../../persistence/organizationLog.ts';
import { dropProjection } from '../../persistence/queue/caseRows.ts';
import { checkpoint, withRoom } from '../../persistence/sqlite.ts';
import { inTransaction } from '../../persistence/transaction.ts';
import { type DeskCore, possible } from '../deskCore.ts';
import type { RebuildProgress } from '../deskOptions.ts';
import { PROJECTION_RULES } from '../moves/projectionRules.ts';
import { recordMoved } from '../moves/recordMoved.ts';
import { bringUpToDate } from './bringUpToDate.ts';
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
  projectChangesAnew(core.database);
  core.calendars.forget();
  dropProjection(core.database);
  const numbers = caseNumbers(core.database);
  loadCases(core.database, numbers.length, () => {
    for (let done = 0; done < numbers.length; done += BATCH) {
      onProgress?.({ done, of: numbers.length });
      projectBatch(core, numbers.slice(done, done + BATCH));
    }
  });
  onProgress?.({ done: numbers.length, of: numbers.length });
}

function projectBatch(core: DeskCore, numbers: ReadonlyArray<string>): void {
  withSharedChanges(core, (changes) => {
    for (const number of numbers) {
      const events = readEvents(core.database, number);
      possible(bringUpToDate(core, { events, fresh: events, knownAt: null }, changes), number);
    }
  });
}

/** A deadline that moved may have passed already: its alert is news now, and that of the old deadline stands no more. */
function decideMoved(core: DeskCore, numbers: ReadonlySet<string>): void {
  const knownAt = core.now();
  withSharedChanges(core, (changes) => {
    for (const number of numbers) {
      const events = readEvents(core.database, number);
      possible(bringUpToDate(core, { events, fresh: [], knownAt }, changes), number);
    }
  });
}
