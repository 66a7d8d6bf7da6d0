import type { Session, WebContents } from 'electron';
import { isAllowedOutside } from './allowedOutside.ts';
import { isBundleAddress } from './protocol/bundleAddress.ts';

/** Denies the window all that it does not need: other pages, new windows, embedded pages, permissions. */
export function lockDown(page: WebContents, openOutside: (address: string) => void): void {
  page.on('will-navigate', (event, address) => {
    if (!isBundleAddress(address)) event.preventDefault();
  });
  page.on('will-redirect', (event) => event.preventDefault());
  page.on('will-attach-webview', (event) => event.preventDefault());
  page.setWindowOpenHandler(({ url }) => {
    if (isAllowedOutside(url)) openOutside(url);
    return { action: 'deny' };
  });
}

/** No camera, no clipboard reading, no location, no notification from the page: each is refused unasked. */
export function denyPermissions(session: Session): void {
  session.setPermissionRequestHandler((_page, _permission, decide) => decide(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
}
