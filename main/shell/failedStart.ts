import { app, dialog } from 'electron';
import { shellWords } from '../../shared/messages/en/shell.ts';

/** Says why the app cannot start, on stderr and, unless nobody is there to read it, in a dialog; ends with 1. */
export async function failStart(reason: string, attended: boolean): Promise<never> {
  console.error(`${shellWords.cannotStart}: ${reason}`);
  if (attended && app.isReady()) {
    await dialog.showMessageBox({ type: 'error', message: shellWords.cannotStart, detail: reason });
  }
  app.exit(1);
  // app.exit ends the process on the next turn of its own loop.
  return new Promise<never>(() => undefined);
}
