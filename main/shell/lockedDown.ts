import type { Session, WebContents } from 'electron';
import { isBundleAddress } from '../protocol/bundleAddress.ts';

/** Denies the window all that it does not need: other pages, new windows, embedded pages, permissions. */
export function lockDown(page: WebContents): void {
  page.on('will-navigate', (event, address) => {
    if (!isBundleAddress(address)) event.preventDefault();
  });
  page.on('will-redirect', (event) => event.preventDefault());
  page.on('will-attach-webview', (event) => event.preventDefault());
  // A link goes out on its channel alone, by an explicit act: `window.open` needs none.
  page.setWindowOpenHandler(() => ({ action: 'deny' }));
}

/** No camera, no clipboard reading, no location, no notification from the page: each is refused unasked. */
export function denyPermissions(session: Session): void {
  session.setPermissionRequestHandler((_page, _permission, decide) => decide(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
}
