import { Worker } from 'node:worker_threads';
import type { PresentMate, WireState } from '../../../shared/team/wireState.ts';
import type { FromTeamWorker, ScreenLook, TeamTask, ToTeamWorker } from './workerTalk.ts';

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
  /** Resolves when the thread has closed the profile. */
  end(): Promise<void>;
}

/** Starts the thread. It ends by itself only where it fails: then what is done waits for the next start. */
export function startThreadedWire(parts: ThreadedWireParts): ThreadedWire {
  const worker = new Worker(parts.script, { workerData: parts.task });
  let isEnding = false;
  const say = (message: ToTeamWorker): void => worker.postMessage(message);
  const over = new Promise<void>((resolve) => {
    worker.once('exit', () => {
      resolve();
      if (!isEnding) parts.onGone();
    });
  });
  worker.on('message', (message: FromTeamWorker) => hear(message, parts));
  worker.on('error', parts.onBug);
  return {
    wrote: () => say({ kind: 'wrote' }),
    setInFront: (isInFront) => say({ kind: 'in-front', isInFront }),
    look: (look) => say({ kind: 'look', look }),
    tryAgain: (password) => say({ kind: 'try-again', ...(password === undefined ? {} : { password }) }),
    end() {
      isEnding = true;
      say({ kind: 'end' });
      return over;
    },
  };
}

function hear(message: FromTeamWorker, parts: ThreadedWireParts): void {
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
    case 'bug':
      parts.onBug(message.error);
  }
}
