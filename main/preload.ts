import { contextBridge, ipcRenderer } from 'electron';
import { ASK, type DeskBridge, PUSH } from '../shared/ipc/bridge.ts';
import { isPush, pushes } from '../shared/ipc/pushes.ts';

// All pushes come over one wire, to which each listener of the page adds one: more than ten are no leak.
ipcRenderer.setMaxListeners(4 * Object.keys(pushes).length);

const bridge: DeskBridge = {
  // Main refuses what is no channel; here the contract with its schemas would add 180 kB to each start of a page.
  ask: (channel, request) => ipcRenderer.invoke(ASK, channel, request),
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
