import { type BrowserWindow, Menu } from 'electron';
import type { Publish } from '../../shared/ipc/pushes.ts';
import type { Catalogue } from '../../shared/messages/catalogue.ts';
import { type ZoomStep, zoomAfter } from '../../shared/settings/zoom.ts';
import type { SettingsShelf } from '../settings/settingsStore.ts';
import { appMenu } from '../shell/appMenu.ts';

interface ZoomedWindow {
  readonly window: BrowserWindow;
  readonly shelf: SettingsShelf;
  readonly words: Catalogue;
  readonly publish: Publish;
}

/** Shows the window as large as the settings say. */
export function showAtSize(window: BrowserWindow, percent: number): void {
  if (!window.isDestroyed()) window.webContents.setZoomFactor(percent / 100);
}

/** Lets the menu zoom from here on, also where the page takes no keys, and keeps the size with the settings. */
export function zoomByMenu({ window, shelf, words, publish }: ZoomedWindow): void {
  const zoom = (step: ZoomStep): void => {
    const settings = shelf.write({ zoom: zoomAfter(shelf.read().zoom, step) });
    showAtSize(window, settings.zoom);
    publish('settings.changed', settings);
  };
  Menu.setApplicationMenu(Menu.buildFromTemplate([...appMenu(process.platform, words.shell, zoom)]));
}
