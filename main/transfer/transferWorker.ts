import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import type { DeskProblem } from '../../shared/ipc/deskProblem.ts';
import type { Result } from '../../shared/lang/result.ts';
import { catalogueOf } from '../../shared/messages/catalogues.ts';
import type { Desk } from '../desk/desk.ts';
import { createIds } from '../desk/newId.ts';
import { openDesk } from '../desk/openDesk.ts';
import { publicHolidays } from '../holidays/publicHolidays.ts';
import { createTransferJobs } from './transferJobs.ts';
import type { WorkerMessage, WorkerTask } from './workerJob.ts';

/** The thread beside main: opens the profile, does one job on a file, and ends. */
async function work(task: WorkerTask): Promise<void> {
  say({ kind: 'started' });
  const now = (): number => Date.now() + task.clockOffset;
  const desk = openDesk({
    words: catalogueOf(task.language),
    profile: task.profile,
    now,
    newId: createIds(now),
    by: () => task.by,
    holidays: publicHolidays,
    making: { script: join(__dirname, 'makingWorker.cjs') },
  });
  try {
    say({ kind: 'done', result: await doJob(desk, task) });
  } finally {
    desk.close();
  }
}

function doJob(desk: Desk, { job, language, cancelled }: WorkerTask): Promise<Result<unknown, DeskProblem>> {
  const jobs = createTransferJobs(catalogueOf(language), desk);
  const flag = new Int32Array(cancelled);
  switch (job.kind) {
    case 'inspect':
      return jobs.inspect(job.path, job.options);
    case 'run':
      return jobs.run(job.path, job.options, {
        monotonic: () => performance.now(),
        tell: (progress) => say({ kind: 'progress', progress }),
        isCancelled: () => Atomics.load(flag, 0) !== 0,
        reading: { script: join(__dirname, 'readingWorker.cjs') },
      });
    case 'export':
      return jobs.exportTo(job.path, job.format);
  }
}

function say(message: WorkerMessage): void {
  parentPort?.postMessage(message);
}

// An error that is a bug ends the thread, and reaches main as its 'error' event.
void work(workerData as WorkerTask);
