import type { DeskBridge } from '../shared/ipc/bridge.ts';
import type { Answer, Channel, Request } from '../shared/ipc/contract.ts';
import type { Pushes, PushName } from '../shared/ipc/pushes.ts';
import { err } from '../shared/lang/result.ts';
import { answerAhead, answersComing } from './asking/answersAhead.ts';
import { spoken } from './language/languageStore.ts';

declare global {
  interface Window {
    /** Put there by the preload. */
    readonly desk: DeskBridge;
  }
}

/** Asks main; the answer is always a value, never a throw (ADR 0003): also when main cannot be reached. */
export async function ask<C extends Channel>(channel: C, request: Request<C>): Promise<Answer<C>> {
  try {
    const coming = answersComing();
    if (coming !== null) await coming;
    return answerAhead(channel, request) ?? (await window.desk.ask(channel, request));
  } catch {
    return err({ kind: 'bug', message: spoken().recovery.unreachable });
  }
}

/** Listens to what main says unasked; gives back how to stop. */
export function listen<P extends PushName>(push: P, listener: (payload: Pushes[P]) => void): () => void {
  return window.desk.on(push, listener);
}
