import type { WebContents } from 'electron';
import type { Pushes, PushName } from '../../shared/ipc/pushes.ts';
import { PUSH } from './wires.ts';

export type Publish = <P extends PushName>(push: P, payload: Pushes[P]) => void;

/** Gives the typed way to tell the window something; said to nobody when there is no window. */
export function createPublish(window: () => Pick<WebContents, 'isDestroyed' | 'send'> | null): Publish {
  return (push, payload) => {
    const page = window();
    if (page !== null && !page.isDestroyed()) page.send(PUSH, push, payload);
  };
}
