import { join } from 'node:path';
import { app, type BrowserWindow, nativeTheme, protocol } from 'electron';
import { SECOND } from '../../shared/calendar/instant/instant.ts';
import type { Publish } from '../../shared/ipc/pushes.ts';
import type { Desk } from '../desk/desk.ts';
import type { DeskOptions } from '../desk/deskOptions.ts';
import { createIds } from '../desk/newId.ts';
import { openDesk } from '../desk/openDesk.ts';
import { closedDaysOf } from '../holidays/holidaySource.ts';
import { knowsCountry } from '../holidays/knowsCountry.ts';
import { createImportTurn, type ImportTurn } from '../ipc/importTurn.ts';
import { createPublish } from '../ipc/publish.ts';
import { serveBundle } from '../protocol/serveBundle.ts';
import { type AppClock, createClock } from '../scheduling/appClock.ts';
import { setDamagedSettingsAside } from '../settings/damagedSettings.ts';
import { settingsPlace } from '../settings/settingsPlace.ts';
import type { SettingsShelf } from '../settings/settingsStore.ts';
import { createSettingsStore } from '../settings/settingsStore.ts';
import { createMendingOffer } from '../shell/offerMending.ts';
import { openWindow } from '../shell/window.ts';
import { octagonImage } from '../tray/octagonImage.ts';
import { restartApp } from './lifecycle.ts';
import { createWanted, type Wanted } from './navigation.ts';
import type { StartOptions } from './startOptions.ts';

/** The window stands still meanwhile: better a refusal that names the reason, and a person who repeats. */
const PATIENCE = 2 * SECOND;

/** What the running app is built on: the clock, the choices, the truth, the window, and how to speak to it. */
export interface Ground {
  readonly options: StartOptions;
  readonly profile: string;
  readonly clock: AppClock;
  readonly shelf: SettingsShelf;
  readonly desk: Desk;
  readonly window: BrowserWindow;
  readonly publish: Publish;
  readonly wanted: Wanted;
  /** Who writes when while a file is taken. */
  readonly turn: ImportTurn;
  /** What had to be mended at this start, in sentences; null on an ordinary one. */
  readonly recovered: string | null;
}

/** Opens settings, window and desk of a profile. Throws, with a sentence, when the desk cannot be opened. */
export function layGround(options: StartOptions, profile: string): Ground {
  const damaged = setDamagedSettingsAside(profile, Date.now());
  const store = createSettingsStore(settingsPlace(profile, app.getVersion()));
  const shelf = settingsOfThisRun(store, options);
  nativeTheme.themeSource = shelf.read().theme;
  serveBundle(protocol, join(__dirname, '../renderer'));
  // The window first: its process starts while this one reads the database.
  const window = openWindow({
    icon: octagonImage(128),
    placeFile: options.screenshot === null ? join(profile, 'window.json') : null,
    size: options.screenshot,
    onState: (state) => publish('window.state', state),
  });
  const publish = createPublish(() => (window.isDestroyed() ? null : window.webContents));
  const clock = createClock(options.clock, () => Date.now());
  const desk = openDeskOr(() => window.destroy(), {
    profile,
    now: clock.now,
    newId: createIds(clock.now),
    by: () => shelf.read().analyst.initials,
    holidays: { closedDaysOf, knowsCountry },
    patience: PATIENCE,
    onDamage: createMendingOffer(window, restartApp),
  });
  const recovered = [damaged, desk.recovered].filter((said) => said !== null).join(' ') || null;
  const wanted = createWanted(window, publish);
  const turn = createImportTurn({
    desk,
    patience: PATIENCE,
    onWaiting: (count) => publish('import.waiting', { count }),
  });
  return { options, profile, clock, shelf, desk, window, publish, wanted, turn, recovered };
}

function openDeskOr(onFailure: () => void, options: DeskOptions): Desk {
  try {
    return openDesk(options);
  } catch (error) {
    // A file from a newer version, say: no window may offer what cannot be done.
    onFailure();
    throw error;
  }
}

/** A picture may be ordered in a theme that is not the one chosen; nothing of that is stored. */
function settingsOfThisRun(shelf: SettingsShelf, { screenshot }: StartOptions): SettingsShelf {
  const theme = screenshot?.theme ?? null;
  if (theme === null) return shelf;
  return {
    read: () => ({ ...shelf.read(), theme }),
    write: (patch) => ({ ...shelf.write(patch), theme }),
  };
}
