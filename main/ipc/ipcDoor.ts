import { ipcMain, type WebContents } from 'electron';
import type { Handlers, ReportBug } from './serve.ts';
import { answerQuestion } from './serve.ts';
import { isTrustedSender } from './trustedSender.ts';
import { ASK } from './wires.ts';

/** Opens the only way in from the window; gives back how to close it. */
export function openIpcDoor(
  handlers: Handlers,
  ours: () => WebContents | null,
  report: ReportBug,
): () => void {
  ipcMain.handle(ASK, (event, channel: unknown, payload: unknown) =>
    answerQuestion({ channel, payload, trusted: isTrustedSender(event, ours()) }, handlers, report),
  );
  return () => ipcMain.removeHandler(ASK);
}
