import { join } from 'node:path';
import { app, type BrowserWindow, nativeTheme, protocol } from 'electron';
import { SECOND } from '../../shared/calendar/instant/instant.ts';
import type { Publish } from '../../shared/ipc/pushes.ts';
import type { Catalogue } from '../../shared/messages/catalogue.ts';
import type { Desk } from '../desk/desk.ts';
import { createIds } from '../desk/newId.ts';
import { openDesk } from '../desk/openDesk.ts';
import type { BugReport } from '../diagnosis/bugReport.ts';
import { publicHolidays } from '../holidays/publicHolidays.ts';
import { createImportTurn, type ImportTurn } from '../ipc/importTurn.ts';
import { createPublish, type OurPage, openIpcDoor } from '../ipc/ipcDoor.ts';
import { systemZone } from '../ownZone/systemZone.ts';
import { createTravellingZone, type TravellingZone } from '../ownZone/travellingZone.ts';
import { bundleStart } from '../protocol/bundleAddress.ts';
import { serveBundle } from '../protocol/serveBundle.ts';
import { type AppClock, createClock } from '../scheduling/appClock.ts';
import { setDamagedSettingsAside } from '../settings/damagedSettings.ts';
import { settingsPlace } from '../settings/settingsPlace.ts';
import { createSettingsStore, type SettingsShelf } from '../settings/settingsStore.ts';
import { createMendingOffer, type FailureDialogParts } from '../shell/failureDialogs.ts';
import { firstPaintOf } from '../shell/firstPaint.ts';
import { createNavigation, type Navigation } from '../shell/navigation.ts';
import { inThemeOf } from '../shell/screenshot.ts';
import { openWindow, type WindowParts } from '../shell/window.ts';
import { createTeamBoard, type TeamBoard } from '../team/teamBoard.ts';
import { octagonImage } from '../tray/octagonImage.ts';
import { restartApp } from './lifecycle.ts';
import { openInView } from './openInView.ts';
import type { StartOptions } from './startOptions.ts';
import { zoomByMenu } from './zoomWindow.ts';

/**
 * How long a write waits for another program that holds the case file. The window stands still for so long; after that
 * the person reads the reason and may repeat.
 */
const PATIENCE = 2 * SECOND;

/** What one start of the console is given. */
export interface ConsoleOrder {
  readonly options: StartOptions;
  readonly profile: string;
  readonly words: Catalogue;
  readonly report: BugReport;
}

/** What all parts of the running app stand on: clock, settings, desk, window, and the ways to the page. */
export interface Foundation extends ConsoleOrder {
  readonly clock: AppClock;
  readonly zone: TravellingZone;
  readonly shelf: SettingsShelf;
  readonly desk: Desk;
  readonly window: BrowserWindow;
  readonly page: OurPage;
  /** When the window has drawn something. */
  readonly painted: Promise<void>;
  readonly publish: Publish;
  readonly navigation: Navigation;
  /** What is known of the team beside the file. */
  readonly board: TeamBoard;
  readonly turn: ImportTurn;
  /** Lets the window be answered: its questions have waited until then. */
  readonly answer: ReturnType<typeof openIpcDoor>;
  /** What had to be mended at this start, in sentences; null on an ordinary one. */
  readonly recovered: string | null;
}

/** Opens settings, window and desk of a profile. Throws, with a sentence, when the desk cannot be opened. */
export async function layFoundation(order: ConsoleOrder): Promise<Foundation> {
  const { options, profile, words } = order;
  const damaged = setDamagedSettingsAside(profile, Date.now(), words.store);
  const store = createSettingsStore(settingsPlace(profile, app.getVersion()));
  const shelf = inThemeOf(options.screenshot, store);
  nativeTheme.themeSource = shelf.read().theme;
  serveBundle(protocol, join(__dirname, '../renderer'));
  // The window first: its process starts while this one reads the database.
  const window = windowOf(order, shelf, (state) => publish('window.state', state));
  const painted = firstPaintOf(window);
  void painted.then(() => giveIcon(window));
  const page = () => (window.isDestroyed() ? null : window.webContents);
  const publish = createPublish(page);
  zoomByMenu({ window, shelf, words, publish });
  const answer = openIpcDoor(page);
  const navigation = createNavigation(window, publish);
  const zone = createTravellingZone(systemZone, (moved) => publish('zone.changed', moved));
  const clock = createClock(options.clock, () => Date.now());
  await openInView(window, { ...order, clock, shelf, publish });
  const desk = openDeskUnder(window, order, clock, shelf);
  const turn = createImportTurn({
    words,
    desk,
    patience: PATIENCE,
    onWaiting: (count) => publish('import.waiting', { count }),
  });
  const recovered = [damaged, desk.recovered].filter((said) => said !== null).join(' ') || null;
  return {
    ...order,
    clock,
    zone,
    shelf,
    desk,
    window,
    painted,
    page,
    publish,
    navigation,
    board: createTeamBoard(clock.now, publish),
    turn,
    answer,
    recovered,
  };
}

function windowOf(
  { options, profile, words }: ConsoleOrder,
  shelf: SettingsShelf,
  onState: WindowParts['onState'],
): BrowserWindow {
  return openWindow({
    address: bundleStart(options.language),
    placeFile: options.screenshot === null ? join(profile, 'window.json') : null,
    size: options.screenshot,
    zoom: shelf.read().zoom / 100,
    words: words.shell,
    onState,
  });
}

/** Drawn after the first paint, which it would hold up by some milliseconds. macOS takes the icon of the app. */
function giveIcon(window: BrowserWindow): void {
  if (process.platform !== 'darwin' && !window.isDestroyed()) window.setIcon(octagonImage(128));
}

/** What the dialogs need that offer a restart. */
export function failureDialogs(window: BrowserWindow, words: Catalogue): FailureDialogParts {
  return { window, words: words.shell, restart: restartApp };
}

function openDeskUnder(
  window: BrowserWindow,
  { profile, words }: ConsoleOrder,
  clock: AppClock,
  shelf: SettingsShelf,
): Desk {
  try {
    return openDesk({
      words,
      profile,
      now: clock.now,
      newId: createIds(clock.now),
      by: () => shelf.read().analyst.initials,
      holidays: publicHolidays,
      patience: PATIENCE,
      onDamage: createMendingOffer(failureDialogs(window, words)),
    });
  } catch (error) {
    // The file may come from a newer version. A window without a desk would offer what cannot be done.
    window.destroy();
    throw error;
  }
}
