import { loadCases } from '../../persistence/bulkLoad.ts';
import { caseNumbers, readEvents } from '../../persistence/caseEventLog.ts';
import { countChange, writeFileVersion } from '../../persistence/fileVersions.ts';
import { projectChangesAnew } from '../../persistence/organizationLog.ts';
import { dropProjection } from '../../persistence/queue/caseRows.ts';
import { checkpoint, withRoom } from '../../persistence/sqlite.ts';
import { inTransaction } from '../../persistence/transaction.ts';
import { type DeskCore, possible } from '../deskCore.ts';
import type { RebuildProgress } from '../deskOptions.ts';
import { bringUpToDate } from './bringUpToDate.ts';
import { withSharedChanges } from './sharedChanges.ts';

/** The rules by which events become rows. Raise it when they change: older files are then projected anew at their opening. */
export const PROJECTION_RULES = 8;

const BATCH = 500;

/** Drops everything derived and derives it again, in one transaction: who reads meanwhile sees the old rows. */
export function rebuildProjection(core: DeskCore, onProgress?: (progress: RebuildProgress) => void): void {
  const rebuild = (): void =>
    inTransaction(core.database, () => {
      rebuildInside(core, onProgress);
      writeFileVersion(core.database, 'projection', PROJECTION_RULES);
      countChange(core.database);
    });
  withRoom(core.database, rebuild);
  checkpoint(core.database);
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
  withSharedChanges(core.database, (changes) => {
    for (const number of numbers) {
      const events = readEvents(core.database, number);
      possible(bringUpToDate(core, { events, fresh: events, knownAt: null }, changes), number);
    }
  });
}
