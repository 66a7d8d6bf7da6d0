import { dialog } from 'electron';
import { MINUTE, type Milliseconds } from '../../shared/calendar/instant/instant.ts';
import { askInWindow } from './askInWindow.ts';
import type { FailureDialogParts } from './failureDialogs.ts';

const MOST_RELOADS = 3;

/** Loads a page again that died, and offers that for a page that hangs. Main holds what was saved, and works on meanwhile. */
export function tendPage(
  parts: FailureDialogParts,
  monotonic: () => Milliseconds,
  report: (what: string) => void,
): void {
  const { window, words } = parts;
  let reloads: ReadonlyArray<Milliseconds> = [];
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit' || window.isDestroyed()) return;
    report(`the page is gone: ${reason}`);
    reloads = [...reloads.filter((at) => monotonic() - at < MINUTE), monotonic()];
    // One more load does not help a page that dies at each.
    if (reloads.length > MOST_RELOADS) {
      void offerRestart(parts);
      return;
    }
    window.reload();
    void dialog.showMessageBox(window, {
      type: 'info',
      message: words.pageReloaded,
      detail: words.pageReloadedDetail,
    });
  });
  window.on('unresponsive', () => {
    void offerReload(parts);
  });
}

async function offerReload({ window, words }: FailureDialogParts): Promise<void> {
  const chosen = await askInWindow(window, {
    type: 'warning',
    message: words.pageStuck,
    detail: words.pageStuckDetail,
    choices: { wait: words.wait, reload: words.loadAgain },
    harmless: 'wait',
  });
  // A page that hangs hears no reload: it is ended first, and loaded again like one that died.
  if (chosen === 'reload' && !window.isDestroyed()) window.webContents.forcefullyCrashRenderer();
}

async function offerRestart({ window, words, restart }: FailureDialogParts): Promise<void> {
  const chosen = await askInWindow(window, {
    type: 'error',
    message: words.pageLost,
    detail: words.pageLostDetail,
    choices: { restart: words.restart, quit: words.quit },
    harmless: 'quit',
  });
  if (chosen === 'restart') restart();
  else window.close();
}
