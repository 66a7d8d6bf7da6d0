import type { IpcMainInvokeEvent, WebContents } from 'electron';
import { isBundleAddress } from '../protocol/bundleAddress.ts';

/** Who sent a message, as Electron tells it. */
export type Sender = Pick<IpcMainInvokeEvent, 'sender' | 'senderFrame'>;

/** Only the main frame of our own window, while it shows our own bundle, may ask. */
export function isTrustedSender(sender: Sender, ours: WebContents | null): boolean {
  const frame = sender.senderFrame;
  if (ours === null || sender.sender !== ours || frame === null) return false;
  return frame.parent === null && isBundleAddress(frame.url);
}
