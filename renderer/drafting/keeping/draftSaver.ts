import type { Instant } from '../../../shared/calendar/instant/instant.ts';
import type { Answer } from '../../../shared/ipc/contract.ts';
import type { DeskProblem } from '../../../shared/ipc/deskProblem.ts';
import type { DraftForm } from '../form/draftForm.ts';

export type SaveState =
  | { readonly kind: 'untouched' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved'; readonly at: Instant }
  | { readonly kind: 'failed'; readonly problem: DeskProblem };

export interface DraftSaverParts {
  readonly save: (form: DraftForm, draft: string | undefined) => Promise<Answer<'draft.save'>>;
  /** Calls back once after the pause that ends a burst of typing; gives back how to cancel. */
  readonly pause: (then: () => void) => () => void;
  /** Calls back once when typing without a pause has gone on long enough; gives back how to cancel. */
  readonly limit: (then: () => void) => () => void;
  /** Calls back once when a saving that failed may be tried again; gives back how to cancel. */
  readonly again: (then: () => void) => () => void;
  readonly onState: (state: SaveState) => void;
}

/** Keeps a form on disk while it is typed. */
export interface DraftSaver {
  /** The id that main gave it; undefined before the first saving. */
  id(): string | undefined;
  change(form: DraftForm): void;
  /** Saves at once what is not saved yet; answers when it is. */
  flush(): Promise<void>;
  /** It became a case or was discarded: nothing of it may be saved again. */
  end(): void;
}

/** One saving at a time, so that the first makes the draft and all others find it; the newest form is never lost. */
export function createDraftSaver(parts: DraftSaverParts, draft?: string): DraftSaver {
  let id = draft;
  let waiting: DraftForm | null = null;
  let running: Promise<void> | null = null;
  let ended = false;
  let cancelAgain: (() => void) | null = null;

  async function drain(): Promise<void> {
    while (waiting !== null && !ended) {
      const form = waiting;
      waiting = null;
      parts.onState({ kind: 'saving' });
      const answer = await parts.save(form, id);
      if (ended) return;
      if (!answer.ok) {
        waiting ??= form;
        return keepFor(answer.error);
      }
      id = answer.value.draft;
      parts.onState({ kind: 'saved', at: answer.value.savedAt });
    }
  }

  /** Kept for the next change or flush, and tried again without one: a full disk may have room by then. */
  function keepFor(problem: DeskProblem): void {
    if (problem.kind === 'not-written') cancelAgain = parts.again(() => void flush());
    parts.onState({ kind: 'failed', problem });
  }

  async function flush(): Promise<void> {
    burst.end();
    cancelAgain?.();
    running ??= drain().finally(() => {
      running = null;
    });
    await running;
  }

  const burst = typingBurst(parts, () => void flush());
  return {
    id: () => id,
    change: (form) => {
      if (ended) return;
      waiting = form;
      burst.go();
    },
    flush,
    end: () => {
      ended = true;
      waiting = null;
      burst.end();
      cancelAgain?.();
    },
  };
}

/** A burst of typing ends with a pause, or when it has gone on long enough. */
function typingBurst({ pause, limit }: DraftSaverParts, ended: () => void) {
  let cancelPause: (() => void) | null = null;
  let cancelLimit: (() => void) | null = null;
  return {
    go: (): void => {
      cancelPause?.();
      cancelPause = pause(ended);
      cancelLimit ??= limit(ended);
    },
    end: (): void => {
      cancelPause?.();
      cancelLimit?.();
      cancelPause = null;
      cancelLimit = null;
    },
  };
}
