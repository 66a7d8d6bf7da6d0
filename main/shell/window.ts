import { join } from 'node:path';
import { app, BrowserWindow, nativeTheme, screen, session } from 'electron';
import type { Catalogue } from '../../shared/messages/catalogue.ts';
import { denyPermissions, lockDown } from './lockedDown.ts';
import { offerTextMenu } from './offerTextMenu.ts';
import { cutOff } from './offTheNetwork.ts';
import { checkSpelling } from './spelling.ts';
import { readPlace, SMALLEST_WINDOW, visibleBounds, writePlace } from './windowPlace.ts';

export interface WindowParts {
  /** Of the page that the window shows. */
  readonly address: string;
  /** The file that remembers where the window stood; null for a window of `size` that is not remembered. */
  readonly placeFile: string | null;
  /** How large the page is shown at first: 1 is as it is drawn. */
  readonly zoom: number;
  readonly words: Catalogue['shell'];
  readonly size: { readonly width: number; readonly height: number } | null;
  readonly onState: (state: { readonly maximized: boolean; readonly focused: boolean }) => void;
}

// These are `canvas` of the palette, so that the window does not flash before its first paint.
const CANVAS = { dark: '#0B0C0F', light: '#F3F4F6' };

/** Opens the one window, shut off from Node, from other pages and from the network. */
export function openWindow(parts: WindowParts): BrowserWindow {
  const place = parts.placeFile === null ? null : readPlace(parts.placeFile);
  checkSpelling(session.defaultSession, process.platform, app.getPath('userData'));
  const window = new BrowserWindow({
    ...(parts.size ?? visibleBounds(place, workAreas())),
    minWidth: SMALLEST_WINDOW.width,
    minHeight: SMALLEST_WINDOW.height,
    show: false,
    title: 'Severity Desk',
    backgroundColor: canvasColour(),
    ...frameOf(process.platform),
    webPreferences: {
      preload: join(__dirname, 'preload.cjs'),
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: true,
      zoomFactor: parts.zoom,
      safeDialogs: true,
    },
  });
  denyPermissions(session.defaultSession);
  cutOff(session.defaultSession, window.webContents);
  lockDown(window.webContents);
  offerTextMenu(window, parts.words);
  // Main writes the counts into the title, and the page must not replace them.
  window.on('page-title-updated', (event) => event.preventDefault());
  window.once('ready-to-show', () => {
    if (place?.maximized === true) window.maximize();
    window.show();
  });
  reportState(window, parts.onState);
  rememberPlace(window, parts.placeFile);
  void window.loadURL(parts.address);
  return window;
}

/** The colour under the page, in the theme of now. */
export function canvasColour(): string {
  return nativeTheme.shouldUseDarkColors ? CANVAS.dark : CANVAS.light;
}

/** What the page's own window buttons ask for. */
export function actOnWindow(window: BrowserWindow, act: 'minimize' | 'maximize' | 'close'): void {
  if (act === 'minimize') window.minimize();
  else if (act === 'close') window.close();
  else if (window.isMaximized()) window.unmaximize();
  else window.maximize();
}

function frameOf(platform: NodeJS.Platform): Electron.BrowserWindowConstructorOptions {
  // The design draws its own buttons; macOS keeps its traffic lights inside the bar.
  return platform === 'darwin' ? { titleBarStyle: 'hiddenInset' } : { frame: false };
}

function workAreas(): ReadonlyArray<Electron.Rectangle> {
  const main = screen.getPrimaryDisplay();
  const others = screen.getAllDisplays().filter(({ id }) => id !== main.id);
  return [main, ...others].map(({ workArea }) => workArea);
}

function reportState(window: BrowserWindow, onState: WindowParts['onState']): void {
  const report = (): void => onState({ maximized: window.isMaximized(), focused: window.isFocused() });
  window.on('maximize', report);
  window.on('unmaximize', report);
  window.on('focus', report);
  window.on('blur', report);
}

function rememberPlace(window: BrowserWindow, file: string | null): void {
  if (file === null) return;
  window.on('close', () =>
    writePlace(file, { ...window.getNormalBounds(), maximized: window.isMaximized() }),
  );
}
