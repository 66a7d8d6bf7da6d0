import type { BrowserWindow } from 'electron';
import { SECOND } from '../../shared/calendar/instant/instant.ts';
import { afterMs } from '../scheduling/systemTimer.ts';

/** So long a window may take to draw something; one that is never drawn must not keep anything back for ever. */
const PATIENCE = 10 * SECOND;

/** Resolves when the page of a window that was just made has drawn something, or has had its time for it. */
export function firstPaintOf(window: BrowserWindow): Promise<void> {
  return new Promise((resolve) => {
    const forget = afterMs(PATIENCE, resolve);
    window.once('ready-to-show', () => {
      forget();
      resolve();
    });
  });
}
