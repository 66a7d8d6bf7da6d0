import type { Milliseconds } from '../../shared/calendar/instant/instant.ts';
import type { DeskProblem } from '../../shared/ipc/deskProblem.ts';
import type { Result } from '../../shared/lang/result.ts';
import { err } from '../../shared/lang/result.ts';
import type { Catalogue } from '../../shared/messages/catalogue.ts';
import type { Desk } from '../desk/desk.ts';
import { storageProblem } from '../desk/storageProblem.ts';

export interface ImportTurnParts {
  readonly words: Catalogue;
  readonly desk: Pick<Desk, 'waitAtMost'>;
  /** How long a write waits for another program while no import of ours runs. */
  readonly patience: Milliseconds;
  /** Hears how many requests wait, each time that changes. */
  readonly onWaiting: (count: number) => void;
}

type Outcome<T> = Result<T, DeskProblem>;

/**
 * Decides who writes while an import holds the case file, which takes seconds. A request that writes is not refused
 * meanwhile, and the app does not stand still: the request is done once, when the import has ended, in the order of
 * asking.
 */
export interface ImportTurn {
  /** Marks an import as running until the work has ended. */
  during<T>(work: () => Promise<T>): Promise<T>;
  isRunning(): boolean;
  /** Does work that writes: at once, or after the import if that holds the file. An error of the disk that the work throws becomes an error value. */
  inTurn<T>(work: () => Outcome<T> | Promise<Outcome<T>>): Promise<Outcome<T>>;
}

export function createImportTurn({ words, desk, patience, onWaiting }: ImportTurnParts): ImportTurn {
  let end: Promise<unknown> | null = null;
  let count = 0;
  let last: Promise<unknown> = Promise.resolve();

  const untilDone = async <T>(work: () => Outcome<T> | Promise<Outcome<T>>): Promise<Outcome<T>> => {
    for (;;) {
      const done = await attempt(words, work);
      if (end === null || !isHeld(done)) return done;
      await end;
    }
  };
  const wait = async <T>(work: () => Outcome<T> | Promise<Outcome<T>>): Promise<Outcome<T>> => {
    const before = last;
    onWaiting(++count);
    const mine = before.then(() => end).then(() => untilDone(work));
    last = mine.catch(() => undefined);
    try {
      return await mine;
    } finally {
      onWaiting(--count);
    }
  };

  return {
    async during(work) {
      // This app itself holds the file: to wait for it on the main thread would only hold up the window.
      desk.waitAtMost(0);
      const running = work();
      end = running.catch(() => undefined);
      try {
        return await running;
      } finally {
        end = null;
        desk.waitAtMost(patience);
      }
    },
    isRunning: () => end !== null,
    async inTurn(work) {
      // No request overtakes one that waits: an older form of a draft would be written over a newer one.
      if (count > 0) return wait(work);
      const done = await attempt(words, work);
      return end === null || !isHeld(done) ? done : wait(work);
    },
  };
}

/** True for work that did not begin because another writer held the file. */
function isHeld(done: Outcome<unknown>): boolean {
  return !done.ok && done.error.kind === 'not-written' && done.error.held === true;
}

async function attempt<T>(
  words: Catalogue,
  work: () => Outcome<T> | Promise<Outcome<T>>,
): Promise<Outcome<T>> {
  try {
    return await work();
  } catch (error) {
    const problem = storageProblem(words, error);
    if (problem === null) throw error;
    return err(problem);
  }
}
