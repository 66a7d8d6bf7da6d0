import { Worker } from 'node:worker_threads';
import type { Milliseconds } from '../../shared/calendar/instant/instant.ts';
import type { RebuildProgress } from '../desk/deskOptions.ts';

/** All that the thread knows: plain values, since nothing else crosses to it. */
export interface LayOutTask {
  readonly profile: string;
  /** The tag of the language; null for English. */
  readonly language: string | null;
  readonly by: string;
  /** Add to the computer's clock to get that of the app. */
  readonly clockOffset: Milliseconds;
}

/**
 * Lays the deadlines of a profile out anew in a thread of its own, so that the window stands meanwhile and shows how
 * far it is. A thread that fails leaves the file as it was: the opening in main does the work then, and says what is wrong.
 */
export function layOutAhead(
  script: string,
  task: LayOutTask,
  onProgress: (progress: RebuildProgress) => void,
): Promise<void> {
  return new Promise((done) => {
    const worker = new Worker(script, { workerData: task });
    worker.on('message', onProgress);
    worker.on('error', () => done());
    worker.on('exit', () => done());
  });
}
