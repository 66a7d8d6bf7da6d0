import { type BrowserWindow, dialog } from 'electron';
import type { Milliseconds } from '../../shared/calendar/instant/instant.ts';
import { shellWords } from '../../shared/messages/en/shell.ts';

const CALM: Milliseconds = 60_000;
const MOST_RELOADS = 3;

/** Loads a page again that died, and offers it for one that hangs; the truth is in main and misses nothing meanwhile. */
export function tendPage(
  window: BrowserWindow,
  monotonic: () => Milliseconds,
  report: (what: string) => void,
  restart: () => void,
): void {
  let reloads: ReadonlyArray<Milliseconds> = [];
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit' || window.isDestroyed()) return;
    report(`the page is gone: ${reason}`);
    reloads = [...reloads.filter((at) => monotonic() - at < CALM), monotonic()];
    // A page that dies at each start is not helped by one more.
    if (reloads.length > MOST_RELOADS) {
      void offerRestart(window, restart);
      return;
    }
    window.reload();
    void dialog.showMessageBox(window, {
      type: 'info',
      message: shellWords.pageReloaded,
      detail: shellWords.pageReloadedDetail,
    });
  });
  window.on('unresponsive', () => {
    void offerReload(window);
  });
}

async function offerReload(window: BrowserWindow): Promise<void> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message: shellWords.pageStuck,
    detail: shellWords.pageStuckDetail,
    buttons: [shellWords.wait, shellWords.loadAgain],
    defaultId: 0,
    cancelId: 0,
  });
  // One that hangs hears no reload: it is ended first, and loaded again like one that died.
  if (response === 1 && !window.isDestroyed()) window.webContents.forcefullyCrashRenderer();
}

async function offerRestart(window: BrowserWindow, restart: () => void): Promise<void> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'error',
    message: shellWords.pageLost,
    detail: shellWords.pageLostDetail,
    buttons: [shellWords.restart, shellWords.quit],
    defaultId: 0,
    cancelId: 1,
  });
  if (response === 0) restart();
  else window.close();
}
