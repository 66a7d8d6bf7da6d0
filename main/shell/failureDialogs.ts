import type { BrowserWindow } from 'electron';
import { MINUTE, type Milliseconds } from '../../shared/calendar/instant/instant.ts';
import type { Catalogue } from '../../shared/messages/catalogue.ts';
import { askInWindow } from './askInWindow.ts';

export interface FailureDialogParts {
  readonly window: BrowserWindow;
  readonly words: Catalogue['shell'];
  readonly restart: () => void;
}

/**
 * Gives what to call when something in main failed that nobody caught: it says so in the window and offers a restart,
 * at most once a minute. What was acknowledged is on the disk, and a person who works on is not to be held up.
 */
export function createFailureTeller(
  { window, words, restart }: FailureDialogParts,
  monotonic: () => Milliseconds,
): () => void {
  let told: Milliseconds | null = null;
  const ask = async (): Promise<void> => {
    const chosen = await askInWindow(window, {
      type: 'warning',
      message: words.mainFailed,
      detail: words.mainFailedDetail,
      choices: { workOn: words.workOn, restart: words.restart },
      harmless: 'workOn',
    });
    if (chosen === 'restart') restart();
  };
  return () => {
    if (window.isDestroyed() || (told !== null && monotonic() - told < MINUTE)) return;
    told = monotonic();
    void ask();
  };
}

/** Gives what to call when the case file turned out to be damaged: it asks once in a run for a restart, which mends it. */
export function createMendingOffer({ window, words, restart }: FailureDialogParts): () => void {
  let isAsked = false;
  const ask = async (): Promise<void> => {
    const chosen = await askInWindow(window, {
      type: 'error',
      message: words.fileDamaged,
      detail: words.fileDamagedDetail,
      choices: { restart: words.restartToMend, later: words.later },
      harmless: 'later',
    });
    if (chosen === 'restart') restart();
  };
  return () => {
    if (isAsked || window.isDestroyed()) return;
    isAsked = true;
    void ask();
  };
}
