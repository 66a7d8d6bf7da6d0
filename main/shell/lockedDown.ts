import type { Session, WebContents } from 'electron';
import { isBundleAddress } from '../protocol/bundleAddress.ts';

/** Denies the window all that it does not need: other pages, new windows, embedded pages, permissions. */
export function lockDown(page: WebContents): void {
  page.on('will-navigate', (event, address) => {
    if (!isBundleAddress(address)) event.preventDefault();
  });
  page.on('will-redirect', (event) => event.preventDefault());
  page.on('will-attach-webview', (event) => event.preventDefault());
  // A link leaves on a channel of its own, by an explicit act, so that the page needs no `window.open`.
  page.setWindowOpenHandler(() => ({ action: 'deny' }));
}

/** Refuses the page every permission, without asking: camera, reading the clipboard, location, notifications. */
export function denyPermissions(session: Session): void {
  session.setPermissionRequestHandler((_page, _permission, decide) => decide(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
}
