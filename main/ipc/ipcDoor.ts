import { ipcMain, type WebContents } from 'electron';
import { ASK } from '../../shared/ipc/bridge.ts';
import { answerQuestion, type Server } from './serve.ts';
import { isTrustedSender } from './trustedSender.ts';

/** Opens the only way in from the window; gives back how to close it. */
export function openIpcDoor(server: Server, ours: () => WebContents | null): () => void {
  ipcMain.handle(ASK, (event, channel: unknown, payload: unknown) =>
    answerQuestion({ channel, payload, trusted: isTrustedSender(event, ours()) }, server),
  );
  return () => ipcMain.removeHandler(ASK);
}
