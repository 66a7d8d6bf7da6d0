import type { Answer, Channel, Request } from './contract.ts';
import type { Pushes, PushName } from './pushes.ts';

/** The two names on the wire between window and main; everything else is in the contract (ADR 0005). */
export const ASK = 'desk.ask';
export const PUSH = 'desk.push';

/** What the preload puts on `window.desk`: exactly the contract, nothing of Electron. */
export interface DeskBridge {
  ask<C extends Channel>(channel: C, request: Request<C>): Promise<Answer<C>>;
  /** Gives back how to stop listening. */
  on<P extends PushName>(push: P, listener: (payload: Pushes[P]) => void): () => void;
}
