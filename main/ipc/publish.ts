import type { WebContents } from 'electron';
import { PUSH } from '../../shared/ipc/bridge.ts';
import type { Publish } from '../../shared/ipc/pushes.ts';

/** Gives the typed way to tell the window something; said to nobody when there is no window. */
export function createPublish(window: () => Pick<WebContents, 'isDestroyed' | 'send'> | null): Publish {
  return (push, payload) => {
    const page = window();
    if (page !== null && !page.isDestroyed()) page.send(PUSH, push, payload);
  };
}
