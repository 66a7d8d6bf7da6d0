import { join } from 'node:path';
import { app, type BrowserWindow } from 'electron';
import { type OpeningProgress, openingShare, type Publish } from '../../shared/ipc/pushes.ts';
import { publicHolidays } from '../holidays/publicHolidays.ts';
import { isLongToCheck } from '../openingAhead/isLongToCheck.ts';
import { isLongToLayOut } from '../openingAhead/isLongToLayOut.ts';
import { openAhead } from '../openingAhead/openAhead.ts';
import type { AppClock } from '../scheduling/appClock.ts';
import type { SettingsShelf } from '../settings/settingsStore.ts';
import type { StartOptions } from './startOptions.ts';

interface OpeningPlace {
  readonly options: StartOptions;
  readonly profile: string;
  readonly clock: AppClock;
  readonly shelf: SettingsShelf;
  readonly publish: Publish;
}

/** Where much is to be done before the desk is open, the window shows how far it is: a check after an unclean end, or deadlines that other rules lay out anew. */
export async function openInView(
  window: BrowserWindow,
  { profile, options, clock, shelf, publish }: OpeningPlace,
): Promise<void> {
  if (!isLongToCheck(profile) && !isLongToLayOut(profile, publicHolidays)) return;
  const quit = (): void => app.quit();
  window.once('closed', quit);
  const task = {
    profile,
    language: options.language,
    by: shelf.read().analyst.initials,
    clockOffset: clock.offset,
  };
  let last: OpeningProgress | null = null;
  // The page hears nothing before its code has run, and a part of the check tells nothing for seconds.
  const tell = (): void => {
    if (last !== null) publish('opening.progress', last);
  };
  window.webContents.once('dom-ready', tell);
  await openAhead(join(__dirname, 'openWorker.cjs'), task, (progress) => {
    last = progress;
    tell();
    if (!window.isDestroyed()) window.setProgressBar(openingShare(progress) ?? UNTOLD);
  });
  // Nothing is to be built on a window that a person has closed: the app is ending.
  if (window.isDestroyed()) await new Promise(() => undefined);
  window.off('closed', quit);
  window.webContents.off('dom-ready', tell);
  window.setProgressBar(-1);
}

/** Above 1 the system shows that work goes on, and not how far. */
const UNTOLD = 2;
