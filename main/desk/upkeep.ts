import { DAY, MINUTE } from '../../shared/calendar/instant/instant.ts';
import type { DeskProblem } from '../../shared/ipc/deskProblem.ts';
import { earliest } from '../../shared/lang/earliest.ts';
import { err, ok, type Result } from '../../shared/lang/result.ts';
import type { Catalogue } from '../../shared/messages/catalogue.ts';
import { systemReason } from '../files/systemReason.ts';
import { nextShowing, pullBackShowings } from '../persistence/alertRows.ts';
import { lastRecordedAt } from '../persistence/caseEventLog.ts';
import { countCases } from '../persistence/queue/viewCounts.ts';
import { inTransaction } from '../persistence/transaction.ts';
import { firstThreshold } from '../persistence/wakes.ts';
import { CopyError, copyOfDay, copyTo } from '../safekeeping/copies.ts';
import { localDate } from '../safekeeping/localDate.ts';
import { IN_MEMORY } from '../safekeeping/openFile.ts';
import { addWalRoom } from '../safekeeping/pages/walRoom.ts';
import { rebuildProjection } from './cases/rebuild.ts';
import { takeBackFuture } from './cases/takeBackFuture.ts';
import { closeUncontested, nextClosure } from './cases/timeRules.ts';
import type { Desk } from './desk.ts';
import type { DeskCore } from './deskCore.ts';
import { staleBy } from './moves/projectionRules.ts';
import { diskReason } from './storageProblem.ts';
import type { Writer } from './writer.ts';

/** No snooze may be longer: only a clock that was set back can leave more of it. */
const LONGEST_SNOOZE = DAY;

type Upkeep = Pick<
  Desk,
  | 'wake'
  | 'dueWork'
  | 'trustClock'
  | 'clockWasSet'
  | 'recordedAhead'
  | 'rebuild'
  | 'backup'
  | 'dailyCopy'
  | 'quickenCommits'
  | 'noticeOthers'
  | 'caseCount'
>;

/** What happens without an analyst: rules that act by the clock, copies, projecting anew. */
export function createUpkeep(
  core: DeskCore,
  writer: Writer,
  { profile, file }: { readonly profile: string; readonly file: string | null },
): Upkeep {
  const { database } = core;
  let agreed = lastRecordedAt(database) ?? core.now();
  return {
    wake: () => earliest([firstThreshold(database), nextClosure(core), nextShowing(database)]),
    dueWork(now) {
      const work = closeUncontested(core, now, agreed);
      // Where nothing is doubted, the clock agrees: also one that was set back.
      if (work.doubted === undefined) agreed = now;
      writer.tell([...work.closed, ...work.blocked.map((blocked) => blocked.case)]);
      return work;
    },
    trustClock(now) {
      agreed = now;
    },
    clockWasSet(now) {
      inTransaction(database, () => pullBackShowings(database, now, LONGEST_SNOOZE));
      writer.tell(takeBackFuture(core, now));
    },
    recordedAhead(now) {
      const last = lastRecordedAt(database);
      return last !== null && last > now + MINUTE ? last : null;
    },
    rebuild(onProgress) {
      rebuildProjection(core, staleBy(database, core.own), onProgress);
      writer.tell([]);
    },
    backup: (path) =>
      copying(core.words, path, () => {
        copyTo(core.words, database, path);
        return null;
      }),
    dailyCopy: () =>
      copying(core.words, core.words.store.dailyCopy, () =>
        profile === IN_MEMORY ? null : copyOfDay(core.words, database, profile, localDate(core.now())),
      ),
    quickenCommits: () => file !== null && addWalRoom(database, file),
    noticeOthers: () => writer.tell([]),
    caseCount: () => countCases(database),
  };
}

function copying<T>(words: Catalogue, name: string, copy: () => T): Result<T, DeskProblem> {
  try {
    return ok(copy());
  } catch (error) {
    return err({ kind: 'file', name, reason: reasonOf(words, error) });
  }
}

function reasonOf(words: Catalogue, error: unknown): string {
  if (error instanceof CopyError) return error.message;
  return diskReason(words, error) ?? systemReason(words, error);
}
