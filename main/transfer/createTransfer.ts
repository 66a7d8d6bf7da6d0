import type { Instant } from '../../shared/calendar/instant/instant.ts';
import { err, ok } from '../../shared/lang/result.ts';
import type { Catalogue } from '../../shared/messages/catalogue.ts';
import type { Desk } from '../desk/desk.ts';
import type { HolidaySource } from '../desk/deskOptions.ts';
import { writeWhole } from '../files/durably.ts';
import { loadSample } from '../sample/loadSample.ts';
import { fileProblem, systemProblem } from './fileProblem.ts';
import type { TransferJobs } from './transferJobs.ts';
import type { TransferPort } from './transferPort.ts';

export interface TransferParts {
  readonly words: Catalogue;
  readonly desk: Desk;
  readonly jobs: TransferJobs;
  readonly now: () => Instant;
  readonly monotonic: () => number;
  readonly me: () => string;
  readonly holidays: HolidaySource;
}

/** Import, export and the sample as the window asks for them. */
export function createTransfer(parts: TransferParts): TransferPort {
  const { words, desk, jobs } = parts;
  // What the last look at a file refused, as the file that a person may save.
  const refusedByPath = new Map<string, string>();
  return {
    async inspect(path, way) {
      const plan = await jobs.inspect(path, way);
      if (!plan.ok) return plan;
      refusedByPath.set(path, plan.value.refusedCsv);
      return ok(plan.value.answer);
    },
    async run(path, way, tell, isCancelled) {
      const done = await jobs.run(path, way, { monotonic: parts.monotonic, tell, isCancelled });
      desk.noticeOthers();
      if (!done.ok) return done;
      refusedByPath.set(path, done.value.refusedCsv);
      return ok(done.value.answer);
    },
    async saveRefused(path, to) {
      const csv = refusedByPath.get(path) ?? '';
      if (csv === '') return err(fileProblem(path, words.transfer.nothingRefused));
      try {
        await writeWhole(to, csv);
        return ok(null);
      } catch (error) {
        const problem = systemProblem(words, to, error);
        if (problem === null) throw error;
        return err(problem);
      }
    },
    exportTo: (path, format) => jobs.exportTo(path, format),
    async loadSample() {
      const loaded = loadSample(desk, { now: parts.now(), me: parts.me(), holidays: parts.holidays });
      if (loaded.ok) return ok({ cases: loaded.value.cases });
      return err({ kind: 'bad-request', field: words.transfer.sampleQueue, reason: words.transfer.notEmpty });
    },
  };
}
