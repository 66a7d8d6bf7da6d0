import { ipcMain, type WebContents } from 'electron';
import { ASK, PUSH } from '../../shared/ipc/bridge.ts';
import type { Publish } from '../../shared/ipc/pushes.ts';
import { answerQuestion, type Server } from './serve.ts';
import { isTrustedSender } from './trustedSender.ts';

/** The page of our window, or null where there is none any more. */
export type OurPage = () => WebContents | null;

/** Opens the only way in from the window. Questions wait until somebody is there to answer them: call back with who does. */
export function openIpcDoor(ours: OurPage): (server: Server) => void {
  let answer: (server: Server) => void = () => undefined;
  const server = new Promise<Server>((resolve) => {
    answer = resolve;
  });
  ipcMain.handle(ASK, async (event, channel: unknown, payload: unknown) => {
    const trusted = isTrustedSender(event, ours());
    return answerQuestion({ channel, payload, trusted }, await server);
  });
  return answer;
}

/** Gives the only way to tell the window something. Where there is no window, nothing is said. */
export function createPublish(ours: OurPage): Publish {
  return (push, payload) => {
    const page = ours();
    if (page !== null && !page.isDestroyed()) page.send(PUSH, push, payload);
  };
}
