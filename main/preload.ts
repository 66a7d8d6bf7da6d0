import { contextBridge, ipcRenderer, webFrame } from 'electron';
import { SECOND } from '../shared/calendar/instant/instant.ts';
import { ASK, type DeskBridge, PUSH } from '../shared/ipc/bridge.ts';
import type { Answer } from '../shared/ipc/contract.ts';
import { isPush, pushes } from '../shared/ipc/pushes.ts';

// All pushes come over one wire, to which each listener of the page adds one: more than ten are no leak.
ipcRenderer.setMaxListeners(4 * Object.keys(pushes).length);

// The page's first questions, asked before its code is read. What main tells meanwhile makes the answers old, and nobody of
// the page hears it yet.
let first: Promise<Answer<'desk.ahead'>> | null = askMain('desk.ahead', {});
first.catch(() => undefined);
let isOld = false;
const hear = (_event: unknown, name: unknown): void => {
  isOld ||= name !== 'window.state' && name !== 'opening.progress';
};
ipcRenderer.on(PUSH, hear);

/** What was asked at once, or what main says now. */
async function answeredAhead(told: Promise<Answer<'desk.ahead'>>): Promise<unknown> {
  first = null;
  const answer = await told.catch(() => null);
  ipcRenderer.removeListener(PUSH, hear);
  giveBackAtRest();
  // The document may have been asked from before main knew that it is ours.
  return answer?.ok !== true || isOld ? askMain('desk.ahead', {}) : answer;
}

/** What the page's world tells of the person at it. */
declare const navigator: { readonly userActivation: { readonly isActive: boolean } };
declare function requestIdleCallback(work: () => void): void;

/** The first screen is drawn and read by then. */
const AT_REST = 6 * SECOND;

/**
 * Gives back once what the start took and needs no more: garbage, and caches of what was read and shaped. The engine itself
 * does so only when a page does nothing for long, and this one counts seconds. It holds up nobody: put off while keys come.
 */
function giveBackAtRest(): void {
  setTimeout(() => {
    if (navigator.userActivation.isActive) giveBackAtRest();
    else requestIdleCallback(() => webFrame.clearCache());
  }, AT_REST);
}

/** Main refuses what is no channel; here the contract with its schemas would add 180 kB to each start of a page. */
function askMain(channel: string, request: unknown) {
  return ipcRenderer.invoke(ASK, channel, request);
}

const bridge: DeskBridge = {
  ask: (channel, request) =>
    channel === 'desk.ahead' && first !== null ? answeredAhead(first) : askMain(channel, request),
  on: (push, listener) => {
    if (!isPush(push)) throw new Error('No such push.');
    // The page does not get the event itself, since the event carries a way to send.
    const pass = (_event: unknown, name: unknown, payload: Parameters<typeof listener>[0]): void => {
      if (name === push) listener(payload);
    };
    ipcRenderer.on(PUSH, pass);
    return () => {
      ipcRenderer.removeListener(PUSH, pass);
    };
  },
};

contextBridge.exposeInMainWorld('desk', bridge);
