import type { BrowserWindow } from 'electron';
import type { Milliseconds } from '../../shared/calendar/instant/instant.ts';
import type { Catalogue } from '../../shared/messages/catalogue.ts';
import { askInWindow } from './askInWindow.ts';
import { createOutsideGate, type OutsideGate } from './outsideGate.ts';

const PRESSES = new Set(['mouseDown', 'rawKeyDown', 'keyDown', 'touchStart', 'gestureTap']);

/** The gate of a window: its keys and buttons are heard in main, and what no press stands behind is asked about over it. */
export function personAtWindow(
  window: BrowserWindow,
  { outside: words }: Catalogue['shell'],
  monotonic: () => Milliseconds,
): OutsideGate {
  const gate = createOutsideGate(monotonic, async (what) => {
    const chosen = await askInWindow(window, {
      type: 'warning',
      message: words.question,
      detail: what,
      choices: { cancel: words.cancel, open: words.open },
      harmless: 'cancel',
    });
    return chosen === 'open';
  });
  window.webContents.on('input-event', (_event, { type }) => {
    if (PRESSES.has(type)) gate.gesture();
  });
  return gate;
}
