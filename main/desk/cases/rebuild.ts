import type { MoveCause } from '../../../shared/queue/deadlineMove.ts';
import { storedEvents } from '../../persistence/caseEventLog.ts';
import { caseNumbers } from '../../persistence/caseNumbers.ts';
import { countChange, writeFileVersion } from '../../persistence/fileVersions.ts';
import { writeLayingRules } from '../../persistence/layingRules.ts';
import { projectChangesAnew } from '../../persistence/organizations/organizationProjection.ts';
import { loadCases } from '../../persistence/queue/bulkLoad.ts';
import { dropProjection } from '../../persistence/queue/caseRows.ts';
import { checkpoint, withRoom } from '../../persistence/sqlite.ts';
import { inTransaction } from '../../persistence/transaction.ts';
import { letSleep } from '../../persistence/wakes.ts';
import type { DeskCore } from '../deskCore.ts';
import type { RebuildProgress } from '../deskOptions.ts';
import { madeBeside, type ToMake } from '../making/madeBeside.ts';
import type { MadeCase } from '../making/makeCase.ts';
import { PROJECTION_RULES } from '../moves/projectionRules.ts';
import { recordMoved } from '../moves/recordMoved.ts';
import { bringLogUpToDate } from './bringUpToDate.ts';
import { ofOneAnalyst } from './ofOneAnalyst.ts';
import { type SharedChanges, withSharedChanges } from './sharedChanges.ts';
import { writeMadeAnew } from './writeMade.ts';

const TOLD_EACH = 500;

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
  const unreadable = projectAll(ofOneAnalyst(core), numbers, (done) =>
    onProgress?.({ done, of: numbers.length }),
  );
  writeFileVersion(core.database, 'unreadable', unreadable);
  onProgress?.({ done: numbers.length, of: numbers.length });
}

/** Gives how many could not be read. */
function projectAll(
  core: DeskCore,
  numbers: ReadonlyArray<string>,
  onProgress: (done: number) => void,
): number {
  let done = 0;
  let unreadable = 0;
  const project = (changes: SharedChanges): void => {
    for (const [{ number }, made] of madeBeside(core, numbers.length, storedCases(core, numbers))) {
      if (done % TOLD_EACH === 0) onProgress(done);
      done += 1;
      if (!projectOne(core, number, made, changes)) unreadable += 1;
    }
  };
  withSharedChanges(core, (changes) => loadCases(core.database, numbers.length, () => project(changes)));
  return unreadable;
}

/** Read when its turn comes. */
function* storedCases({ database }: DeskCore, numbers: ReadonlyArray<string>): Generator<StoredCase> {
  for (const number of numbers) yield { number, stored: storedEvents(database, number) };
}

interface StoredCase extends ToMake {
  readonly number: string;
}

/** False for a case that cannot be read: it gets no row, and its events stay. */
function projectOne(core: DeskCore, number: string, made: MadeCase | null, changes: SharedChanges): boolean {
  if (made !== null) {
    writeMadeAnew(core, made, null, changes);
    return true;
  }
  if (bringLogUpToDate(core, number, 'nothing', changes)) return true;
  letSleep(core.database, number);
  return false;
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
