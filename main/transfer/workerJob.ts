import type { Milliseconds } from '../../shared/calendar/instant/instant.ts';
import type { DeskProblem } from '../../shared/ipc/deskProblem.ts';
import type { Result } from '../../shared/lang/result.ts';
import type { ExportFormat } from './exportLog.ts';
import type { ImportOptions } from './importFormat.ts';
import type { ImportProgress } from './importProgress.ts';

/** What the thread beside main is asked to do with a file. */
export type WorkerJob =
  | { readonly kind: 'inspect'; readonly path: string; readonly options: ImportOptions }
  | { readonly kind: 'run'; readonly path: string; readonly options: ImportOptions }
  | { readonly kind: 'export'; readonly path: string; readonly format: ExportFormat };

/** All that the thread knows: plain values, since nothing else crosses to it. */
export interface WorkerTask {
  readonly job: WorkerJob;
  readonly profile: string;
  /** The tag of the language in which the thread answers; null for English. */
  readonly language: string | null;
  readonly by: string;
  /** Add to the computer's clock to get that of the app. */
  readonly clockOffset: Milliseconds;
  /** One 32-bit number: not 0 once the job was called off. */
  readonly cancelled: SharedArrayBuffer;
}

/** What the thread says while it works, and at its end. */
export type WorkerMessage =
  | { readonly kind: 'started' }
  | { readonly kind: 'progress'; readonly progress: ImportProgress }
  | { readonly kind: 'done'; readonly result: Result<unknown, DeskProblem> };
