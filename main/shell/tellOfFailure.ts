import { type BrowserWindow, dialog } from 'electron';
import type { Milliseconds } from '../../shared/calendar/instant/instant.ts';
import { shellWords } from '../../shared/messages/en/shell.ts';

const CALM: Milliseconds = 60_000;

/**
 * Says in the window that something in main failed that nobody caught, and offers a restart. One that fails again and
 * again says so once a minute: what was acknowledged is on the disk, and a person who works on is not to be held up.
 */
export function createFailureTeller(
  window: BrowserWindow,
  monotonic: () => Milliseconds,
  restart: () => void,
): () => void {
  let told: Milliseconds | null = null;
  return () => {
    if (window.isDestroyed() || (told !== null && monotonic() - told < CALM)) return;
    told = monotonic();
    void offer(window, restart);
  };
}

async function offer(window: BrowserWindow, restart: () => void): Promise<void> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message: shellWords.mainFailed,
    detail: shellWords.mainFailedDetail,
    buttons: [shellWords.workOn, shellWords.restart],
    defaultId: 0,
    cancelId: 0,
  });
  if (response === 1) restart();
}
