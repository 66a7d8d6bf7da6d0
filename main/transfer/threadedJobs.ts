import { Worker } from 'node:worker_threads';
import type { Milliseconds } from '../../shared/calendar/instant/instant.ts';
import type { DeskProblem } from '../../shared/ipc/deskProblem.ts';
import type { Result } from '../../shared/lang/result.ts';
import type { ImportWatch } from './importJob.ts';
import type { ImportProgress } from './importProgress.ts';
import type { TransferJobs } from './transferJobs.ts';
import type { WorkerJob, WorkerMessage, WorkerTask } from './workerJob.ts';

export interface ThreadOptions {
  /** The built `transferWorker`. */
  readonly script: string;
  readonly profile: string;
  /** The tag of the language in which a thread answers; null for English. */
  readonly language: string | null;
  readonly by: () => string;
  readonly clockOffset: Milliseconds;
}

/**
 * Does the work on files in a thread of its own, so that main answers meanwhile: a file may take minutes. Where a
 * thread cannot be started, the work is done by `inPlace`, which is asked for only then.
 */
export function createThreadedJobs(
  options: ThreadOptions,
  inPlace: () => Promise<TransferJobs>,
): TransferJobs {
  return {
    inspect: (path, way) =>
      doInThread(options, { kind: 'inspect', path, options: way }, NOBODY, async () =>
        (await inPlace()).inspect(path, way),
      ),
    run: (path, way, watch) =>
      doInThread(options, { kind: 'run', path, options: way }, watch, async () =>
        (await inPlace()).run(path, way, watch),
      ),
    exportTo: (path, format) =>
      doInThread(options, { kind: 'export', path, format }, NOBODY, async () =>
        (await inPlace()).exportTo(path, format),
      ),
  };
}

const LOOK_EACH: Milliseconds = 50;
const NOBODY: Pick<ImportWatch, 'tell' | 'isCancelled'> = {
  tell: () => undefined,
  isCancelled: () => false,
};

async function doInThread<T>(
  { script, profile, language, by, clockOffset }: ThreadOptions,
  job: WorkerJob,
  watch: Pick<ImportWatch, 'tell' | 'isCancelled'>,
  inPlace: () => Promise<Result<T, DeskProblem>>,
): Promise<Result<T, DeskProblem>> {
  const cancelled = new SharedArrayBuffer(4);
  const task: WorkerTask = { job, profile, language, by: by(), clockOffset, cancelled };
  const looking = setInterval(() => {
    if (watch.isCancelled()) Atomics.store(new Int32Array(cancelled), 0, 1);
  }, LOOK_EACH);
  try {
    const result = await answerOf<T>(new Worker(script, { workerData: task }), watch.tell);
    return result ?? (await inPlace());
  } finally {
    clearInterval(looking);
  }
}

/** What the thread answers; null when it never got as far as its first line. */
function answerOf<T>(
  worker: Worker,
  tell: (progress: ImportProgress) => void,
): Promise<Result<T, DeskProblem> | null> {
  return new Promise((resolve, reject) => {
    let isStarted = false;
    let result: Result<T, DeskProblem> | null = null;
    worker.on('message', (message: WorkerMessage) => {
      isStarted = true;
      if (message.kind === 'progress') tell(message.progress);
      else if (message.kind === 'done') result = message.result as Result<T, DeskProblem>;
    });
    worker.on('error', (error) => (isStarted ? reject(error) : resolve(null)));
    // Answered when the thread has closed the profile: what it wrote can then be read.
    worker.on('exit', (code) => {
      if (result !== null || !isStarted) resolve(result);
      else reject(new Error(`The thread for files ended with ${code} and said nothing.`));
    });
  });
}
