import { ipcMain, type WebContents } from 'electron';
import { ASK, PUSH } from '../../shared/ipc/bridge.ts';
import type { Publish } from '../../shared/ipc/pushes.ts';
import { answerQuestion, type Server } from './serve.ts';
import { isTrustedSender } from './trustedSender.ts';

/** The page of our window, or null where there is none any more. */
export type OurPage = () => WebContents | null;

/** Opens the only way in from the window. */
export function openIpcDoor(server: Server, ours: OurPage): void {
  ipcMain.handle(ASK, (event, channel: unknown, payload: unknown) =>
    answerQuestion({ channel, payload, trusted: isTrustedSender(event, ours()) }, server),
  );
}

/** Gives the only way to tell the window something. Where there is no window, nothing is said. */
export function createPublish(ours: OurPage): Publish {
  return (push, payload) => {
    const page = ours();
    if (page !== null && !page.isDestroyed()) page.send(PUSH, push, payload);
  };
}
