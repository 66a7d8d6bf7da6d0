import type { DeskProblem } from '../../shared/ipc/deskProblem.ts';
import type { UnsentWords } from '../../shared/ipc/unsentChannels.ts';
import type { Result } from '../../shared/lang/result.ts';

export interface UnsentSaverParts {
  readonly keep: (words: UnsentWords) => Promise<Result<null, DeskProblem>>;
  /** Calls back once after a while; gives back how to cancel. */
  readonly after: (ms: number, then: () => void) => () => void;
  /** These words are on the disk. */
  readonly onKept: (words: UnsentWords) => void;
  readonly onProblem: (problem: DeskProblem) => void;
}

/** Keeps the words of all places on the disk while they are typed. */
export interface UnsentSaver {
  change(words: UnsentWords): void;
  /** Saves at once what is not saved yet; answers when it is. */
  flush(): Promise<void>;
}

/** A burst of typing is over after this. */
const PAUSE_MS = 400;
/** Typing without a pause is saved this often: each keystroke is on disk within a second. */
const LIMIT_MS = 700;
/** What the disk did not take is tried again this often, until it does. */
const AGAIN_MS = 5_000;

/** One saving at a time, so that the newest words of a place are written last. */
export function createUnsentSaver({ keep, after, onKept, onProblem }: UnsentSaverParts): UnsentSaver {
  const waiting = new Map<string, UnsentWords>();
  let running: Promise<void> | null = null;
  let cancelPause: (() => void) | null = null;
  let cancelLimit: (() => void) | null = null;
  let isFailing = false;

  function rest(): void {
    cancelPause?.();
    cancelLimit?.();
    cancelPause = null;
    cancelLimit = null;
  }

  async function drain(): Promise<void> {
    for (let next = waiting.values().next().value; next !== undefined; next = waiting.values().next().value) {
      waiting.delete(next.place);
      const answer = await keep(next);
      if (!answer.ok) return tryAgain(next, answer.error);
      isFailing = false;
      if (!waiting.has(next.place)) onKept(next);
    }
  }

  /** Said once, however often the disk refuses. What was typed meanwhile is newer. */
  function tryAgain(words: UnsentWords, problem: DeskProblem): void {
    if (!waiting.has(words.place)) waiting.set(words.place, words);
    if (!isFailing) onProblem(problem);
    isFailing = true;
    after(AGAIN_MS, () => void flush());
  }

  function flush(): Promise<void> {
    rest();
    running ??= drain().finally(() => {
      running = null;
    });
    return running;
  }

  return {
    change: (words) => {
      waiting.set(words.place, words);
      cancelPause?.();
      cancelPause = after(PAUSE_MS, () => void flush());
      cancelLimit ??= after(LIMIT_MS, () => void flush());
    },
    flush,
  };
}
