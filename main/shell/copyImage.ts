import electron, { clipboard, type NativeImage, type WebContents } from 'electron';
import type { WindowPart } from '../../shared/ipc/windowChannels.ts';

/** Puts a part of the window on the clipboard as it is painted now. */
export async function copyImage(page: Pick<WebContents, 'capturePage'>, part: WindowPart): Promise<void> {
  const image = await page.capturePage(part);
  // Looked up, not imported: the types of Electron 45 do not know writeImage, and those of the tests no items.
  const writeImage: unknown = Reflect.get(clipboard, 'writeImage');
  if (typeof writeImage === 'function') writeImage.call(clipboard, image);
  else await writeItem(image);
}

/** The clipboard of Electron 45 takes items, as the clipboard of the web does. */
async function writeItem(image: NativeImage): Promise<void> {
  const Item = Reflect.get(electron, 'ClipboardItem') as new (kinds: Record<string, Blob>) => object;
  const png = new Blob([new Uint8Array(image.toPNG())], { type: 'image/png' });
  const write = Reflect.get(clipboard, 'write') as (items: ReadonlyArray<object>) => Promise<void>;
  await write.call(clipboard, [new Item({ 'image/png': png })]);
}
