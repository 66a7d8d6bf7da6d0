import { app, dialog } from 'electron';
import type { Catalogue } from '../../shared/messages/catalogue.ts';

/** Says why the app cannot start, on stderr and, unless nobody is there to read it, in a dialog; ends with 1. */
export async function failStart(
  words: Catalogue['shell'],
  reason: string,
  attended: boolean,
): Promise<never> {
  console.error(`${words.cannotStart}: ${reason}`);
  if (attended && app.isReady()) {
    await dialog.showMessageBox({ type: 'error', message: words.cannotStart, detail: reason });
  }
  app.exit(1);
  // app.exit ends the process on the next turn of its own loop.
  return new Promise<never>(() => undefined);
}
