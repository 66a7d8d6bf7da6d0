import { ClipboardItem, clipboard, type WebContents } from 'electron';
import type { WindowPart } from './ipc/windowHandlers.ts';

/** Puts a part of the window on the clipboard as it is painted now. */
export async function copyImage(page: Pick<WebContents, 'capturePage'>, part: WindowPart): Promise<void> {
  const image = await page.capturePage(part);
  // Before Electron 45 the clipboard took the image itself.
  const writeImage: unknown = Reflect.get(clipboard, 'writeImage');
  if (typeof writeImage === 'function') {
    writeImage.call(clipboard, image);
    return;
  }
  const png = new Blob([new Uint8Array(image.toPNG())], { type: 'image/png' });
  await clipboard.write([new ClipboardItem({ 'image/png': png })]);
}
