import { contextBridge, ipcRenderer } from 'electron';
import type { DeskBridge } from '../shared/ipc/bridge.ts';
import { isChannel } from '../shared/ipc/channels.ts';
import { PUSH_NAMES } from '../shared/ipc/pushes.ts';
import { ASK, PUSH } from './ipc/wires.ts';

// All pushes come over one wire, so that each listener of the page listens to it: the usual ten are no leak.
ipcRenderer.setMaxListeners(4 * PUSH_NAMES.length);

const bridge: DeskBridge = {
  ask: (channel, request) => {
    if (!isChannel(channel)) return Promise.reject(new Error('No such channel.'));
    return ipcRenderer.invoke(ASK, channel, request);
  },
  on: (push, listener) => {
    if (!PUSH_NAMES.includes(push)) throw new Error('No such push.');
    // The event itself stays here: it carries a way to send, and the page gets exactly the contract.
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
