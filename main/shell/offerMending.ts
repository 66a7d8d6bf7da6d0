import { type BrowserWindow, dialog } from 'electron';
import { shellWords } from '../../shared/messages/en/shell.ts';

/** Asks once in a run whether the app may start anew, now that its file turned out to be damaged: a start mends it. */
export function createMendingOffer(window: BrowserWindow, restart: () => void): () => void {
  let isAsked = false;
  return () => {
    if (isAsked || window.isDestroyed()) return;
    isAsked = true;
    void ask(window, restart);
  };
}

async function ask(window: BrowserWindow, restart: () => void): Promise<void> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'error',
    message: shellWords.fileDamaged,
    detail: shellWords.fileDamagedDetail,
    buttons: [shellWords.restartToMend, shellWords.later],
    defaultId: 0,
    cancelId: 1,
  });
  if (response === 0) restart();
}
