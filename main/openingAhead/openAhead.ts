import { Worker } from 'node:worker_threads';
import type { Milliseconds } from '../../shared/calendar/instant/instant.ts';
import type { OpeningProgress } from '../../shared/ipc/pushes.ts';

/** All that the thread knows: plain values, since nothing else crosses to it. */
export interface OpenTask {
  readonly profile: string;
  /** The tag of the language; null for English. */
  readonly language: string | null;
  readonly by: string;
  /** Add to the computer's clock to get that of the app. */
  readonly clockOffset: Milliseconds;
}

/**
 * Opens a profile once in a thread of its own, which checks the file after an unclean end and lays its deadlines out anew by
 * other rules: the window stands meanwhile and shows how far it is, and the opening in main has nothing left to do. A thread
 * that fails leaves the file as it was: main does the work then, and says what is wrong.
 */
export function openAhead(
  script: string,
  task: OpenTask,
  onProgress: (progress: OpeningProgress) => void,
): Promise<void> {
  return new Promise((done) => {
    const worker = new Worker(script, { workerData: task });
    worker.on('message', onProgress);
    worker.on('error', () => done());
    worker.on('exit', () => done());
  });
}
