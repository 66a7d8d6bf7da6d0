import { Worker } from 'node:worker_threads';
import type { PresentMate, WireState } from '../../../shared/team/wireState.ts';
import { type AwaitedFiles, createAwaitedFiles } from './awaitedFiles.ts';
import type { FromTeamWorker, NotHere, ScreenLook, TeamTask, ToTeamWorker } from './workerTalk.ts';

export interface ThreadedWireParts {
  /** The built `teamWorker`. */
  readonly script: string;
  readonly task: TeamTask;
  onWire(wire: WireState): void;
  onMates(mates: ReadonlyArray<PresentMate>): void;
  /** The thread wrote to the file. */
  onWrote(): void;
  onBug(error: unknown): void;
  /** The thread is over, and nobody told it to end. */
  onGone(): void;
}

/** The wire of a desk, in a thread of its own. */
export interface ThreadedWire {
  /** Something was done in main: the thread sends it at once. */
  wrote(): void;
  setInFront(isInFront: boolean): void;
  look(look: ScreenLook): void;
  tryAgain(password?: string): void;
  /** Fetches a file of the team that is not on this desk: null once it is here, else why not. */
  fetch(sha256: string): Promise<NotHere | null>;
  /** Resolves when the thread has closed the profile. */
  end(): Promise<void>;
}

/** Starts the thread. It ends by itself only where it fails: then what is done waits for the next start. */
export function startThreadedWire(parts: ThreadedWireParts): ThreadedWire {
  const worker = new Worker(parts.script, { workerData: parts.task });
  const awaited = createAwaitedFiles();
  let isEnding = false;
  let isOver = false;
  const say = (message: ToTeamWorker): void => worker.postMessage(message);
  const over = new Promise<void>((resolve) => {
    worker.once('exit', () => {
      resolve();
      isOver = true;
      awaited.giveUp();
      if (!isEnding) parts.onGone();
    });
  });
  worker.on('message', (message: FromTeamWorker) => hear(message, parts, awaited));
  worker.on('error', parts.onBug);
  return {
    wrote: () => say({ kind: 'wrote' }),
    setInFront: (isInFront) => say({ kind: 'in-front', isInFront }),
    look: (look) => say({ kind: 'look', look }),
    tryAgain: (password) => say({ kind: 'try-again', ...(password === undefined ? {} : { password }) }),
    fetch(sha256) {
      if (isOver) return Promise.resolve('offline');
      say({ kind: 'fetch', sha256 });
      return awaited.file(sha256);
    },
    end() {
      isEnding = true;
      say({ kind: 'end' });
      return over;
    },
  };
}

function hear(message: FromTeamWorker, parts: ThreadedWireParts, awaited: AwaitedFiles): void {
  switch (message.kind) {
    case 'wire':
      parts.onWire(message.wire);
      return;
    case 'mates':
      parts.onMates(message.mates);
      return;
    case 'wrote':
      parts.onWrote();
      return;
    case 'fetched':
      awaited.came(message.sha256, message.why);
      return;
    case 'bug':
      parts.onBug(message.error);
  }
}
